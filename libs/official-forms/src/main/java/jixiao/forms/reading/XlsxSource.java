package jixiao.forms.reading;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/**
 * The lines of a workbook: the visible sheets one after another, each cell as it is shown there, merged cells laid out.
 * Sheets are read as a stream, so that a large one needs no more memory than its lines.
 */
final class XlsxSource {
    private static final Set<String> HIDDEN = Set.of("hidden", "veryHidden");

    private final OPCPackage opened;
    private final Findings findings;
    private final SourceFileText.Builder text = new SourceFileText.Builder();
    private final Set<String> hiddenSheets = new HashSet<>();
    private boolean from1904;
    private int cells;

    private XlsxSource(OPCPackage opened, Findings findings) {
        this.opened = opened;
        this.findings = findings;
    }

    static SourceFileText read(byte[] content, Findings findings) {
        return OfficePackage.read(content, opened -> new XlsxSource(opened, findings).read());
    }

    private SourceFileText read() throws Exception {
        if (opened.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
                        .size()
                > 0) {
            throw new UnreadableFile("文件是“严格 Open XML 工作簿”，无法读取。请另存为“Excel 工作簿（*.xlsx）”后重新上传。");
        }
        XSSFReader workbook = new XSSFReader(opened);
        describe(workbook);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened, false);
        StylesTable styles = workbook.getStylesTable();
        XlsxNumbers.nameFormats(styles);
        XSSFReader.SheetIterator sheets = workbook.getSheetIterator();
        while (sheets.hasNext()) {
            try (InputStream xml = sheets.next()) {
                if (hiddenSheets.contains(sheets.getSheetName())) {
                    findings.add(Problem.SHEET_HIDDEN, text.line(1), null, sheets.getSheetName());
                    continue;
                }
                text.begin("工作表“" + sheets.getSheetName() + "”");
                XlsxGrid grid = new XlsxGrid(cells);
                XMLReader reader = XMLHelper.newXMLReader();
                reader.setContentHandler(new XlsxSheet(styles, strings, grid, from1904));
                reader.parse(new InputSource(xml));
                grid.addTo(text, findings);
                cells = grid.cells();
            }
        }
        return text.build();
    }

    /** What the workbook says of its sheets and of the day its dates count from. */
    private void describe(XSSFReader workbook) throws Exception {
        try (InputStream xml = workbook.getWorkbookData()) {
            for (Element element :
                    Jsoup.parse(xml, null, "", Parser.xmlParser()).getAllElements()) {
                switch (DocxBody.name(element)) {
                    case "sheet" -> {
                        if (HIDDEN.contains(element.attr("state"))) {
                            hiddenSheets.add(element.attr("name"));
                        }
                    }
                    case "workbookPr" -> from1904 = element.attr("date1904").matches("1|true");
                    default -> {}
                }
            }
        }
    }
}
