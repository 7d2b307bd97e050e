package jixiao.forms.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import jixiao.forms.document.FormDocument;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A target table as people type it into a workbook, to be changed by each test. */
final class Workbooks {
    private final XSSFWorkbook workbook = new XSSFWorkbook();

    static byte[] of(Consumer<Workbooks> content) {
        Workbooks workbooks = new Workbooks();
        content.accept(workbooks);
        return workbooks.bytes();
    }

    static FormDocument read(byte[] content) {
        return new FormReader().read(FileFormat.of(content).orElseThrow(), content);
    }

    XSSFSheet target(String sheetName, String project) {
        XSSFSheet sheet = workbook.createSheet(sheetName);
        sheet.createRow(0).createCell(0).setCellValue("2024年项目支出绩效目标表");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        sheet.createRow(1).createCell(3).setCellValue("单位：万元");
        row(sheet, 2, "项目名称", project, "", "");
        sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 3));
        row(sheet, 3, "主管部门", "红寺堡区总工会", "实施单位", "红寺堡区总工会");
        row(sheet, 4, "年度资金总额", "", "财政拨款", "");
        row(sheet, 5, "年度绩效目标", "做好职工服务。\n办好两件实事。", "", "");
        sheet.addMergedRegion(new CellRangeAddress(5, 5, 1, 3));
        row(sheet, 6, "一级指标", "二级指标", "三级指标", "指标值");
        row(sheet, 7, "产出指标", "数量指标", "服务人数", "");
        row(sheet, 8, "", "", "服务场次", "≥4场");
        row(sheet, 9, "", "质量指标", "合格率", "");
        row(sheet, 10, "", "时效指标", "完成时间", "");
        row(sheet, 11, "满意度指标", "服务对象满意度指标", "职工满意度", "≥95%");
        sheet.addMergedRegion(new CellRangeAddress(7, 10, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(7, 8, 1, 1));
        return sheet;
    }

    static void number(XSSFSheet sheet, int row, int column, double value, String format) {
        Cell cell = sheet.getRow(row).getCell(column);
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }

    static void builtIn(XSSFSheet sheet, int row, int column, double value, int format) {
        number(sheet, row, column, value, "0");
        sheet.getRow(row).getCell(column).getCellStyle().setDataFormat((short) format);
    }

    private void row(XSSFSheet sheet, int number, String... texts) {
        CellStyle bordered = workbook.createCellStyle();
        bordered.setBorderBottom(BorderStyle.THIN);
        bordered.setBorderTop(BorderStyle.THIN);
        Row row = sheet.createRow(number);
        for (int column = 0; column < texts.length; column++) {
            Cell cell = row.createCell(column);
            cell.setCellStyle(bordered);
            cell.setCellValue(texts[column]);
        }
    }

    private byte[] bytes() {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }
}
