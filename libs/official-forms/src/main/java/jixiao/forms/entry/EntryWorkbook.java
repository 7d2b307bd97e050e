package jixiao.forms.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.forms.layout.Layout;
import jixiao.forms.layout.Layouts;
import jixiao.forms.reading.FileFormat;
import jixiao.forms.reading.UnreadableFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A filled template.
 *
 * @param layout the layout it was made from
 * @param forms the sheets in which anything is filled in, in their order
 */
public record EntryWorkbook(Layout layout, int fiscalYear, List<EntryForm> forms) {
    static final long MOST_UNPACKED = 32L << 20;
    private static final String NO_TEMPLATE = "这不是本系统的填报模板，或模板中的隐藏工作表被删除。请重新下载模板填写。";

    /** @throws UnreadableFile when it is no template of a known layout, or one of an earlier version */
    public static EntryWorkbook read(byte[] content, Layouts layouts) {
        try (XSSFWorkbook workbook = open(content)) {
            XSSFSheet hidden = workbook.getSheet(EntryTemplate.HIDDEN_SHEET);
            if (hidden == null) {
                throw new UnreadableFile(NO_TEMPLATE);
            }
            int fiscalYear = year(text(hidden, 2));
            Layout layout = layouts.find(text(hidden, 0)).orElseThrow(() -> new UnreadableFile(NO_TEMPLATE));
            EntryPlan plan = EntryPlan.of(layout, fiscalYear).orElseThrow(() -> new UnreadableFile(NO_TEMPLATE));
            if (!plan.version().equals(text(hidden, 1))) {
                throw new UnreadableFile("模板“" + layout.name() + "”已更新，您填写的是旧版。请下载新模板重新填写。");
            }
            List<EntryForm> forms = new ArrayList<>();
            for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
                XSSFSheet sheet = workbook.getSheetAt(index);
                if (!sheet.getSheetName().startsWith("_")) {
                    form(sheet, plan).ifPresent(forms::add);
                }
            }
            return new EntryWorkbook(layout, fiscalYear, List.copyOf(forms));
        } catch (IOException e) {
            throw new UnreadableFile(NO_TEMPLATE, e);
        }
    }

    static XSSFWorkbook open(byte[] content) {
        boolean workbook = FileFormat.of(content, MOST_UNPACKED)
                .filter(format -> format == FileFormat.XLSX)
                .isPresent();
        if (!workbook) {
            throw new UnreadableFile("请上传填写好的 Excel 模板（XLSX）。");
        }
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile("工作簿已损坏，无法打开。请另存为新文件后重新上传。", e);
        }
    }

    private static Optional<EntryForm> form(XSSFSheet sheet, EntryPlan plan) {
        Map<HeaderField, EntryCell> fields = new EnumMap<>(HeaderField.class);
        Map<Integer, Map<IndicatorColumn, EntryCell>> rows = new TreeMap<>();
        plan.places().forEach((spot, place) -> {
            EntryCell cell = cell(sheet, spot);
            switch (place) {
                case EntryPlace.Header header -> fields.put(header.field(), cell);
                case EntryPlace.Indicator indicator ->
                    rows.computeIfAbsent(indicator.index(), unused -> new EnumMap<>(IndicatorColumn.class))
                            .put(indicator.column(), cell);
            }
        });
        rows.values().removeIf(row -> row.values().stream().allMatch(EntryCell::isBlank));
        boolean blank = rows.isEmpty() && fields.values().stream().allMatch(EntryCell::isBlank);
        return blank
                ? Optional.empty()
                : Optional.of(new EntryForm(sheet.getSheetName(), fields, List.copyOf(rows.values())));
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
            return new BigDecimal(cell.getRawValue());
        }
        String plain = shown(cell).replace(",", "");
        return plain.matches("\\d{1,16}(\\.\\d{1,6})?") ? new BigDecimal(plain) : null;
    }

    private static String text(XSSFSheet sheet, int row) {
        return sheet.getRow(row) == null ? "" : shown(sheet.getRow(row).getCell(0));
    }

    private static int year(String written) {
        if (!written.matches("(199[5-9]|20\\d\\d)")) {
            throw new UnreadableFile(NO_TEMPLATE);
        }
        return Integer.parseInt(written);
    }
}
