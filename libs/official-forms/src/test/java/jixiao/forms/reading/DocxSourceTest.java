package jixiao.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A Word document is read as it is printed. */
class DocxSourceTest {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @Test
    void mergedCellsAreLaidOut() throws IOException {
        String table = """
                <w:tbl>
                <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>%s</w:tc>
                <w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>%s</w:tc></w:tr>
                <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>%s</w:tc><w:tc>%s%s</w:tc></w:tr>
                </w:tbl>""".formatted(paragraph("产出"), paragraph("数量"), paragraph("一"), paragraph("二"), paragraph("三"));

        assertThat(lines(table)).containsExactly(List.of("产出", "数量", ""), List.of("^", "一", "二\n三"));
    }

    @Test
    void aTableThatHoldsTablesArrangesThePage() throws IOException {
        String inner = "<w:tbl><w:tr><w:tc>" + paragraph("项目名称") + "</w:tc><w:tc>" + paragraph("体检")
                + "</w:tc></w:tr></w:tbl>";

        assertThat(lines("<w:tbl><w:tr><w:tc>" + paragraph("上") + inner + "<w:p/></w:tc></w:tr></w:tbl>"))
                .containsExactly(List.of("上"), List.of("项目名称", "体检"));
    }

    @Test
    void deletedAndHiddenTextIsNotPrinted() throws IOException {
        String body = "<w:p><w:ins><w:r><w:t>保留</w:t></w:r></w:ins><w:del><w:r><w:delText>删去</w:delText></w:r></w:del>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:br/><w:t>下一行</w:t></w:r></w:p>";

        assertThat(lines(body)).containsExactly(List.of("保留"), List.of("下一行"));
    }

    @Test
    void aContentControlAndATextBoxAreLookedInto() throws IOException {
        String body = "<w:sdt><w:sdtContent>" + paragraph("一")
                + "</w:sdtContent></w:sdt><w:p><w:r><w:pict><w:txbxContent>" + paragraph("二")
                + "</w:txbxContent></w:pict></w:r></w:p>";

        assertThat(lines(body)).containsExactly(List.of("一"), List.of("二"));
    }

    @Test
    void theNumbersThatWordCountsAreWrittenOut() throws IOException {
        String first = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>%s</w:p>";
        String second = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>%s</w:p>";
        String run = "<w:r><w:t>%s</w:t></w:r>";

        assertThat(lines(first.formatted(run.formatted("基本情况"))
                        + second.formatted(run.formatted("概况"))
                        + second.formatted(run.formatted("目标"))
                        + first.formatted(run.formatted("结论"))
                        + second.formatted(run.formatted("得分"))))
                .containsExactly(
                        List.of("一、基本情况"), List.of("（一）概况"), List.of("（二）目标"), List.of("二、结论"), List.of("（一）得分"));
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static List<List<String>> lines(String body) throws IOException {
        SourceFileText text = FileFormat.DOCX.text(document(body), new Findings());
        return text.lines().stream()
                .map(line -> line.cells().stream()
                        .map(cell -> cell.spanned() ? "^" : cell.text())
                        .toList())
                .toList();
    }

    private static byte[] document(String body) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(content)) {
            add(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\" "
                            + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>");
            add(zip, "_rels/.rels", relation("officeDocument", "word/document.xml"));
            add(zip, "word/_rels/document.xml.rels", relation("numbering", "numbering.xml"));
            add(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"" + NAMESPACE + "\"><w:body>" + body + "</w:body></w:document>");
            add(
                    zip,
                    "word/numbering.xml",
                    "<w:numbering xmlns:w=\"" + NAMESPACE + "\">"
                            + "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "%1、") + level(1, "（%2）")
                            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>");
        }
        return content.toByteArray();
    }

    private static String level(int level, String text) {
        return "<w:lvl w:ilvl=\"" + level
                + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"" + text
                + "\"/></w:lvl>";
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
