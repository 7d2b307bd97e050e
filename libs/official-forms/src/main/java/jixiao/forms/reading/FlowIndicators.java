package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.forms.layout.Levels;

/** Reads the indicator rows of a PDF's text: level captions found by name, the words between them cut into rows. */
final class FlowIndicators {
    private sealed interface Part {
        record Category(String caption) implements Part {}

        record Subcategory(String caption, int line) implements Part {}

        record Rows(List<Fragment> fragments) implements Part {}
    }

    private final Levels levels;
    private final Amounts amounts;
    private final Findings findings;
    private final boolean cellPerLine;

    FlowIndicators(Levels levels, Amounts amounts, Findings findings, boolean cellPerLine) {
        this.cellPerLine = cellPerLine;
        this.levels = levels;
        this.amounts = amounts;
        this.findings = findings;
    }

    List<IndicatorRow> read(List<Fragment> fragments) {
        List<Part> parts = parts(fragments);
        RowPartition.Widths widths = widths(parts);
        LevelTrail trail = new LevelTrail(levels, findings);
        List<IndicatorRow> rows = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Part.Category category -> trail.enterCategory(category.caption());
                case Part.Subcategory subcategory -> trail.enterSubcategory(subcategory.caption(), subcategory.line());
                case Part.Rows group -> addRows(group, widths, trail, rows);
            }
        }
        trail.end();
        return List.copyOf(rows);
    }

    /** Words without a value are an indicator only right below their own caption. */
    private void addRows(Part.Rows group, RowPartition.Widths widths, LevelTrail trail, List<IndicatorRow> indicators) {
        List<RowPartition.Row> rows = new RowPartition(group.fragments(), widths).rows();
        for (int index = 0; index < rows.size(); index++) {
            RowPartition.Row row = rows.get(index);
            if (row.value().isEmpty() && index > 0) {
                findings.add(
                        Problem.TEXT_NOT_UNDERSTOOD, row.name().getFirst().line(), null, Fragment.join(row.name()));
            } else {
                indicators.add(row(row, trail));
            }
        }
    }

    private IndicatorRow row(RowPartition.Row row, LevelTrail trail) {
        int line = row.name().getFirst().line();
        String name = Fragment.join(row.name());
        if (row.cost() >= RowPartition.DOUBTFUL) {
            findings.add(Problem.ROW_DOUBTFUL, line, "三级指标", name);
        } else if (row.isRejoined() && !cellPerLine) {
            findings.add(Problem.ROW_REJOINED, line, "三级指标", name);
        }
        RowDraft draft = new RowDraft(line);
        draft.add(IndicatorColumn.NAME, "", name);
        draft.add(IndicatorColumn.TARGET, "", Fragment.join(row.value()));
        return draft.row(amounts, false, trail, findings);
    }

    /** How wide the columns are at least: first from rows on one line, then from the rows these make certain. */
    private RowPartition.Widths widths(List<Part> parts) {
        RowPartition.Widths widths = new RowPartition.Widths(0, 0, cellPerLine);
        List<List<Fragment>> groups = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Rows rows) {
                groups.add(rows.fragments());
                widths = withPairs(widths, rows.fragments());
            }
        }
        RowPartition.Widths certain = widths;
        for (List<Fragment> group : groups) {
            for (RowPartition.Row row : new RowPartition(group, widths).rows()) {
                certain = row.cost() < 1 ? certain.with(row) : certain;
            }
        }
        return certain;
    }

    private static RowPartition.Widths withPairs(RowPartition.Widths widths, List<Fragment> group) {
        RowPartition.Widths wider = widths;
        for (int index = 0; index + 1 < group.size(); index++) {
            Fragment name = group.get(index);
            Fragment value = group.get(index + 1);
            boolean pair = name.sharesLineWith(value)
                    && (index == 0 || !group.get(index - 1).sharesLineWith(name))
                    && (index + 2 == group.size() || !group.get(index + 2).sharesLineWith(name));
            wider = pair ? wider.with(new RowPartition.Row(List.of(name), List.of(value), 0)) : wider;
        }
        return wider;
    }

    private List<Part> parts(List<Fragment> fragments) {
        List<Part> parts = new ArrayList<>();
        LevelTrail trail = new LevelTrail(levels, new Findings());
        FlowLevels captions = new FlowLevels(levels, fragments);
        List<Fragment> group = new ArrayList<>();
        boolean afterCaption = false;
        int index = 0;
        while (index < fragments.size()) {
            if (captions.isTaken(index)) {
                index++;
                continue;
            }
            Fragment word = fragments.get(index);
            Optional<FlowLevels.Caption> caption =
                    word.beginsLine() || afterCaption ? captions.at(index) : Optional.empty();
            afterCaption = caption.isPresent();
            if (caption.isPresent()) {
                endGroup(parts, group);
                group = new ArrayList<>();
                index = caption.get().end();
                parts.add(level(caption.get().text(), word.line(), trail, fragments, index));
            } else {
                group.add(word);
                index++;
            }
        }
        endGroup(parts, group);
        return parts;
    }

    private static void endGroup(List<Part> parts, List<Fragment> group) {
        if (!group.isEmpty()) {
            parts.add(new Part.Rows(group));
        }
    }

    private Part level(String caption, int line, LevelTrail trail, List<Fragment> fragments, int next) {
        boolean beforeSubcategory = next < fragments.size()
                && trail.namesSubcategory(fragments.get(next).text());
        if (trail.namesCategory(caption, beforeSubcategory)) {
            trail.enterCategory(caption);
            return new Part.Category(caption);
        }
        trail.enterSubcategory(caption, line);
        return new Part.Subcategory(caption, line);
    }
}
