package jixiao.forms.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.forms.layout.Layout;
import jixiao.forms.reading.UnreadableFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The sheets of a filled template, each read at the places its form has. */
record EntrySheets(XSSFWorkbook workbook, Layout layout, int fiscalYear, EntryKind kind) {
    /** More rows or lines than any form of the suite has. */
    private static final int MOST = 400;

    /** Those of blank forms in which anything is filled in. */
    List<EntryForm> blank() {
        EntryPlan plan = EntryPlan.blank(layout, fiscalYear, kind, new EntryShape(kind.spareRows(), 0));
        List<EntryForm> forms = new ArrayList<>();
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            XSSFSheet sheet = workbook.getSheetAt(index);
            if (!sheet.getSheetName().startsWith("_")) {
                forms.add(form(sheet, null, "", plan));
            }
        }
        return forms.stream().filter(form -> !form.isBlank()).toList();
    }

    /** Those of known forms; one that was taken out is left out. */
    List<EntryForm> of(XSSFSheet subjects) {
        Map<EntryShape, EntryPlan> plans = new LinkedHashMap<>();
        List<EntryForm> forms = new ArrayList<>();
        for (int row = 0; row < Math.min(subjects.getPhysicalNumberOfRows(), EntryTemplate.MOST_FORMS); row++) {
            XSSFSheet sheet = workbook.getSheet(text(subjects, row, 0));
            if (sheet != null) {
                EntrySubject subject = new EntrySubject(text(subjects, row, 1), number(text(subjects, row, 2)));
                EntryShape shape = new EntryShape(count(text(subjects, row, 3)), count(text(subjects, row, 4)));
                forms.add(form(
                        sheet,
                        subject,
                        text(subjects, row, 5),
                        plans.computeIfAbsent(shape, one -> EntryPlan.blank(layout, fiscalYear, kind, one))));
            }
        }
        return forms;
    }

    private static int count(String written) {
        return (int) Math.min(MOST, number(written));
    }

    private static long number(String written) {
        if (!written.matches("\\d{1,18}")) {
            throw new UnreadableFile(EntryWorkbook.NO_TEMPLATE);
        }
        return Long.parseLong(written);
    }

    private static EntryForm form(XSSFSheet sheet, @Nullable EntrySubject subject, String before, EntryPlan plan) {
        Fingerprint now = new Fingerprint();
        Map<HeaderField, EntryCell> fields = new EnumMap<>(HeaderField.class);
        Map<Integer, EntryRow> rows = new TreeMap<>();
        plan.places().forEach((spot, place) -> {
            EntryCell cell = cell(sheet, spot);
            now.add(place, cell);
            switch (place) {
                case EntryPlace.Header header -> fields.put(header.field(), cell);
                case EntryPlace.Indicator indicator ->
                    row(rows, indicator.index()).cells().put(indicator.column(), cell);
                case EntryPlace.Added added -> row(rows, added.index()).added().put(added.caption(), cell);
            }
        });
        return new EntryForm(
                sheet.getSheetName(), subject, now.hash().equals(before), fields, List.copyOf(rows.values()));
    }

    private static EntryRow row(Map<Integer, EntryRow> rows, int index) {
        return rows.computeIfAbsent(
                index, unused -> new EntryRow(new EnumMap<>(IndicatorColumn.class), new LinkedHashMap<>()));
    }

    private static EntryCell cell(XSSFSheet sheet, EntryPlan.Spot spot) {
        XSSFRow row = sheet.getRow(spot.row());
        XSSFCell cell = row == null ? null : row.getCell(spot.column());
        return new EntryCell(sheet.getSheetName(), spot.row(), spot.column(), shown(cell), number(cell));
    }

    private static String shown(@Nullable XSSFCell cell) {
        if (cell == null) {
            return "";
        }
        DataFormatter formatter = new DataFormatter(Locale.CHINA);
        formatter.setUseCachedValuesForFormulaCells(true);
        return formatter.formatCellValue(cell).strip();
    }

    private static @Nullable BigDecimal number(@Nullable XSSFCell cell) {
        if (cell == null) {
            return null;
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC) {
            return new BigDecimal(
                    new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString());
        }
        String plain = shown(cell).replace(",", "");
        return plain.matches("\\d{1,16}(\\.\\d{1,6})?") ? new BigDecimal(plain) : null;
    }

    static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row) == null ? "" : shown(sheet.getRow(row).getCell(column));
    }
}
