package jixiao.forms.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import jixiao.forms.layout.Layout;
import jixiao.forms.layout.Layouts;
import jixiao.forms.reading.FileFormat;
import jixiao.forms.reading.UnreadableFile;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A filled template.
 *
 * @param layout the layout it was made from
 * @param forms the sheets in which anything is filled in, in their order
 */
public record EntryWorkbook(Layout layout, int fiscalYear, List<EntryForm> forms) {
    static final long MOST_UNPACKED = 32L << 20;
    static final String NO_TEMPLATE = "这不是本系统的填报模板，或模板中的隐藏工作表被删除。请重新下载模板填写。";

    /** @throws UnreadableFile when it is no template of that kind and a known layout, or one of an earlier version */
    public static EntryWorkbook read(byte[] content, Layouts layouts, EntryKind kind) {
        try (XSSFWorkbook workbook = open(content)) {
            XSSFSheet hidden = sheet(workbook, EntryTemplate.HIDDEN_SHEET);
            int fiscalYear = year(EntrySheets.text(hidden, 2, 0));
            Layout layout = layouts.find(EntrySheets.text(hidden, 0, 0))
                    .filter(found -> kind.layouts().contains(found.kind()))
                    .orElseThrow(() -> new UnreadableFile(NO_TEMPLATE));
            if (!kind.name().equals(EntrySheets.text(hidden, 3, 0))) {
                throw new UnreadableFile(
                        "这是“" + EntrySheets.text(hidden, 3, 0) + "”的模板，这里只接收“" + kind.name() + "”的模板。请核对上传的文件。");
            }
            if (!EntryPlan.version(layout, kind).equals(EntrySheets.text(hidden, 1, 0))) {
                throw new UnreadableFile("模板“" + layout.name() + "”已更新，您填写的是旧版。请下载新模板重新填写。");
            }
            XSSFSheet subjects = sheet(workbook, EntryTemplate.SUBJECTS_SHEET);
            EntrySheets sheets = new EntrySheets(workbook, layout, fiscalYear, kind);
            return new EntryWorkbook(
                    layout, fiscalYear, subjects.getPhysicalNumberOfRows() == 0 ? sheets.blank() : sheets.of(subjects));
        } catch (IOException e) {
            throw new UnreadableFile(NO_TEMPLATE, e);
        }
    }

    /** The forms in which anything was changed since the template was made. */
    public List<EntryForm> touched() {
        return forms.stream().filter(form -> !form.untouched()).toList();
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook, String name) {
        XSSFSheet sheet = workbook.getSheet(name);
        if (sheet == null) {
            throw new UnreadableFile(NO_TEMPLATE);
        }
        return sheet;
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

    private static int year(String written) {
        if (!written.matches("(199[5-9]|20\\d\\d)")) {
            throw new UnreadableFile(NO_TEMPLATE);
        }
        return Integer.parseInt(written);
    }
}
