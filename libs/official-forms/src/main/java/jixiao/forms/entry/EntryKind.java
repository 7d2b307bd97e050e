package jixiao.forms.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.forms.layout.Layout;

/**
 * What a workbook is filled in for: which of the cells of a form are open. All others are locked.
 *
 * @param name in Chinese, such as 项目申报
 * @param layouts the kinds of layouts that have such a form
 * @param spareRows how many rows of indicators a blank form has, and a filled one at least
 */
public record EntryKind(
        String name,
        Set<Layout.Kind> layouts,
        Set<HeaderField> fields,
        Set<IndicatorColumn> columns,
        List<AddedColumn> added,
        int spareRows) {
    private static final int ROWS = 30;
    private static final Set<Layout.Kind> PLANNED = EnumSet.of(Layout.Kind.LIBRARY_ENTRY, Layout.Kind.TARGET);
    private static final Set<IndicatorColumn> TARGETS = EnumSet.of(
            IndicatorColumn.CATEGORY,
            IndicatorColumn.SUBCATEGORY,
            IndicatorColumn.NAME,
            IndicatorColumn.OPERATOR,
            IndicatorColumn.TARGET,
            IndicatorColumn.UNIT);

    /** A project with its money and its goal. */
    public static final EntryKind REGISTRATION =
            new EntryKind("项目申报", PLANNED, EnumSet.allOf(HeaderField.class), TARGETS, List.of(), ROWS);

    /** The goal of a project that is registered, with its indicators and their points. */
    public static final EntryKind GOAL = new EntryKind(
            "绩效目标", PLANNED, EnumSet.of(HeaderField.GOAL), TARGETS, List.of(AddedColumn.number("分值")), ROWS);

    /**
     * A self-evaluation: what was achieved, row by row. A score is typed only where it is not to follow from the rules.
     *
     * @param added what the rules ask for beside the form, such as the grade of a qualitative indicator
     */
    public static EntryKind selfEvaluation(List<AddedColumn> added) {
        return new EntryKind(
                "绩效自评",
                EnumSet.of(Layout.Kind.SELF_EVALUATION),
                EnumSet.of(HeaderField.ACHIEVED),
                EnumSet.of(IndicatorColumn.ACTUAL, IndicatorColumn.SCORE, IndicatorColumn.EXPLANATION),
                added,
                0);
    }
}
