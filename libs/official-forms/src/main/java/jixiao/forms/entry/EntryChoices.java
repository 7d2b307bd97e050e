package jixiao.forms.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What an open cell of a template offers and takes; a spreadsheet refuses anything else as it is typed. */
final class EntryChoices {
    static final String SHEET = "_choices";
    private static final String LONGEST_NAME = "200";
    private static final String LONGEST_TEXT = "500";
    private static final String LONGEST_EXPLANATION = "2000";
    private static final String LONGEST_GOAL = "4000";
    private static final String LONGEST_ACHIEVED = "5000";
    private static final List<String> ATTRIBUTES = List.of("一年期项目", "经常性项目", "阶段性项目");
    private static final List<String> OPERATORS = List.of("≥", "≤", "＝", "＞", "＜", "定性");

    private final Map<String, AddedColumn> added = new LinkedHashMap<>();
    private final List<List<String>> lists =
            new ArrayList<>(List.of(ATTRIBUTES, categories(), subcategories(), OPERATORS));

    private EntryChoices(EntryKind kind) {
        for (AddedColumn column : kind.added()) {
            added.put(column.caption(), column);
            if (!column.isNumber()) {
                lists.add(column.choices());
            }
        }
    }

    /** Lists stand on a sheet of their own, because a list inside a cell may be no longer than 255 characters. */
    static EntryChoices addTo(XSSFWorkbook workbook, EntryKind kind) {
        EntryChoices choices = new EntryChoices(kind);
        XSSFSheet sheet = workbook.createSheet(SHEET);
        for (int column = 0; column < choices.lists.size(); column++) {
            List<String> list = choices.lists.get(column);
            for (int row = 0; row < list.size(); row++) {
                (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row))
                        .createCell(column)
                        .setCellValue(list.get(row));
            }
        }
        return choices;
    }

    boolean isNumber(EntryPlace place) {
        return switch (place) {
            case EntryPlace.Header header -> isMoney(header.field());
            case EntryPlace.Indicator indicator -> indicator.column() == IndicatorColumn.SCORE;
            case EntryPlace.Added column -> added.get(column.caption()).isNumber();
        };
    }

    void offer(XSSFSheet sheet, EntryPlan plan) {
        plan.places().forEach((spot, place) -> {
            if (isNumber(place)) {
                DataValidationConstraint atLeastZero =
                        helper(sheet).createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
                add(sheet, spot, atLeastZero, "请填写不小于 0 的数字，不写单位。");
                return;
            }
            switch (place) {
                case EntryPlace.Header header -> offer(sheet, spot, header.field());
                case EntryPlace.Indicator indicator -> offer(sheet, spot, indicator.column());
                case EntryPlace.Added column ->
                    offerList(sheet, spot, added.get(column.caption()).choices(), column.caption());
            }
        });
    }

    private void offer(XSSFSheet sheet, EntryPlan.Spot spot, HeaderField field) {
        switch (field) {
            case ATTRIBUTE -> offerList(sheet, spot, ATTRIBUTES, "项目属性");
            case NAME -> limit(sheet, spot, LONGEST_NAME);
            case GOAL -> limit(sheet, spot, LONGEST_GOAL);
            case ACHIEVED -> limit(sheet, spot, LONGEST_ACHIEVED);
            default -> limit(sheet, spot, LONGEST_TEXT);
        }
    }

    private void offer(XSSFSheet sheet, EntryPlan.Spot spot, IndicatorColumn column) {
        switch (column) {
            case CATEGORY -> offerList(sheet, spot, categories(), "一级指标");
            case SUBCATEGORY -> offerList(sheet, spot, subcategories(), "二级指标");
            case OPERATOR -> offerList(sheet, spot, OPERATORS, "指标性质");
            case EXPLANATION -> limit(sheet, spot, LONGEST_EXPLANATION);
            default -> limit(sheet, spot, LONGEST_TEXT);
        }
    }

    private void offerList(XSSFSheet sheet, EntryPlan.Spot spot, List<String> list, String of) {
        String column = CellReference.convertNumToColString(lists.indexOf(list));
        String range = "'" + SHEET + "'!$" + column + "$1:$" + column + "$" + list.size();
        add(sheet, spot, helper(sheet).createFormulaListConstraint(range), "请从列表中选择" + of + "。");
    }

    private static void limit(XSSFSheet sheet, EntryPlan.Spot spot, String most) {
        DataValidationConstraint length =
                helper(sheet).createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, most, null);
        add(sheet, spot, length, "此项最长 " + most + " 个字。");
    }

    private static void add(XSSFSheet sheet, EntryPlan.Spot spot, DataValidationConstraint constraint, String message) {
        DataValidation validation = helper(sheet)
                .createValidation(
                        constraint, new CellRangeAddressList(spot.row(), spot.row(), spot.column(), spot.column()));
        validation.setShowErrorBox(true);
        validation.createErrorBox("填写有误", message);
        sheet.addValidationData(validation);
    }

    private static XSSFDataValidationHelper helper(XSSFSheet sheet) {
        return new XSSFDataValidationHelper(sheet);
    }

    private static List<String> categories() {
        return Stream.of(Category.values()).map(Category::label).toList();
    }

    private static List<String> subcategories() {
        return Stream.of(Subcategory.values()).map(Subcategory::label).toList();
    }

    private static boolean isMoney(HeaderField field) {
        return switch (field) {
            case TOTAL,
                    ANNUAL,
                    LOCAL_GROUP,
                    TRANSFER_GROUP,
                    GROUP_TOTAL,
                    APPROPRIATION,
                    OTHER_FUNDS,
                    CARRY_OVER,
                    TRANSFER_CENTRAL,
                    TRANSFER_REGIONAL -> true;
            default -> false;
        };
    }
}
