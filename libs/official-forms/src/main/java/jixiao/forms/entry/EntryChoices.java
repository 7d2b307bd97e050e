package jixiao.forms.entry;

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
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a field of a template offers and takes; a spreadsheet refuses anything else as it is typed. */
final class EntryChoices {
    static final String SHEET = "_choices";
    private static final String LONGEST_NAME = "200";
    private static final String LONGEST_TEXT = "500";
    private static final String LONGEST_GOAL = "4000";
    private static final List<String> ATTRIBUTES = List.of("一年期项目", "经常性项目", "阶段性项目");
    private static final List<String> OPERATORS = List.of("≥", "≤", "＝", "＞", "＜", "定性");

    private EntryChoices() {}

    /** Lists stand on a sheet of their own, because a list inside a cell may be no longer than 255 characters. */
    static void addTo(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(SHEET);
        List<List<String>> lists = List.of(ATTRIBUTES, categories(), subcategories(), OPERATORS);
        for (int column = 0; column < lists.size(); column++) {
            for (int row = 0; row < lists.get(column).size(); row++) {
                (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row))
                        .createCell(column)
                        .setCellValue(lists.get(column).get(row));
            }
        }
    }

    static void offer(XSSFSheet sheet, EntryPlan plan) {
        for (Map.Entry<EntryPlan.Spot, EntryPlace> entry : plan.places().entrySet()) {
            switch (entry.getValue()) {
                case EntryPlace.Header header -> offer(sheet, entry.getKey(), header.field());
                case EntryPlace.Indicator indicator -> offer(sheet, entry.getKey(), indicator.column());
            }
        }
    }

    private static void offer(XSSFSheet sheet, EntryPlan.Spot spot, HeaderField field) {
        if (EntryTemplate.isMoney(field)) {
            DataValidationConstraint atLeastZero =
                    helper(sheet).createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
            add(sheet, spot, atLeastZero, "请填写不小于 0 的数字，不写单位。");
            return;
        }
        switch (field) {
            case ATTRIBUTE -> offerList(sheet, spot, "A", ATTRIBUTES.size(), "请从列表中选择项目属性。");
            case NAME -> limit(sheet, spot, LONGEST_NAME);
            case GOAL -> limit(sheet, spot, LONGEST_GOAL);
            default -> limit(sheet, spot, LONGEST_TEXT);
        }
    }

    private static void offer(XSSFSheet sheet, EntryPlan.Spot spot, IndicatorColumn column) {
        switch (column) {
            case CATEGORY -> offerList(sheet, spot, "B", categories().size(), "请从列表中选择一级指标。");
            case SUBCATEGORY -> offerList(sheet, spot, "C", subcategories().size(), "请从列表中选择二级指标。");
            case OPERATOR -> offerList(sheet, spot, "D", OPERATORS.size(), "请从列表中选择指标性质。");
            default -> limit(sheet, spot, LONGEST_TEXT);
        }
    }

    private static void offerList(XSSFSheet sheet, EntryPlan.Spot spot, String column, int count, String message) {
        String range = "'" + SHEET + "'!$" + column + "$1:$" + column + "$" + count;
        add(sheet, spot, helper(sheet).createFormulaListConstraint(range), message);
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
}
