package jixiao.forms.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.forms.layout.Layouts;
import jixiao.forms.printing.FormPrinter;
import jixiao.forms.reading.Samples;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The five documents as we print them, held against the characters of the published originals: no field, value or order
 * differs. Readers of our own have no part in the comparison beyond taking the original in. White space is left out,
 * because the originals have theirs from the extraction of the text.
 */
class BesideTheOriginalTest {
    /** Where the text of an original is not what its paper said: as extracted, as it stood on the paper. */
    private static final Map<Samples, Map<String, String>> EXTRACTION = Map.of(
            Samples.S1,
            Map.of(
                    "为社会100%心状态为社会发展作贡献发展作贡献", "为社会心状态为社会发展作贡献发展作贡献100%",
                    "等各项待遇100%帮助困难劳模排忧解难，在全社会弘扬劳模精神", "等各项待遇帮助困难劳模排忧解难，在全社会弘扬劳模精神100%",
                    "服务好职工100%为职工排忧解难，办实事好事，提升职工幸福感", "服务好职工为职工排忧解难，办实事好事，提升职工幸福感100%"),
            Samples.S2,
            Map.of("-附件：", "附件："),
            Samples.S3,
            // The head of the table, which the second page of the original repeats.
            Map.of("90%单位编码单位及项目名称金额(万元)绩效目标绩效指标3门源县", "90%3门源县"));

    /** A field of RFC 4180 with what ends it. */
    private static final Pattern FIELD = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,\\r\\n\"]*))(?:,|\\r?\\n)");

    private static final List<String> IN_ORDER = List.of("html", "csv", "docx", "xlsx");

    static Stream<Arguments> everyFormatThatKeepsTheOrder() {
        return IN_ORDER.stream()
                .flatMap(format -> Stream.of(Samples.values()).map(sample -> Arguments.of(format, sample)));
    }

    @ParameterizedTest
    @MethodSource("everyFormatThatKeepsTheOrder")
    void everyCharacterStandsWhereTheOriginalHasIt(String format, Samples sample) throws IOException {
        assertThat(withoutSpace(textOf(format, sample))).isEqualTo(original(sample));
    }

    /** Paper repeats heads and counts pages, so that each word is looked for, not the whole. */
    @ParameterizedTest
    @EnumSource
    void everyWordOfTheOriginalIsOnThePaper(Samples sample) throws IOException {
        String paper = withoutSpace(textOf("pdf", sample));

        assertThat(sample.text().replaceAll("</?p>|(?m)^#+|(?m)^- ", "").split("[\\s\\p{Z}|]+"))
                .allSatisfy(word -> assertThat(paper).contains(word));
    }

    private static String original(Samples sample) {
        String text = withoutSpace(sample.text().replaceAll("</?p>|(?m)^#+", ""));
        for (Map.Entry<String, String> place :
                EXTRACTION.getOrDefault(sample, Map.of()).entrySet()) {
            assertThat(text).contains(place.getKey());
            text = text.replace(place.getKey(), place.getValue());
        }
        return text;
    }

    private static String textOf(String format, Samples sample) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormWriters.of(format).orElseThrow().write(new FormPrinter(Layouts.shipped()).print(sample.document()), out);
        byte[] file = out.toByteArray();
        return switch (format) {
            case "html" -> Jsoup.parse(utf8(file)).body().text();
            case "csv" -> csv(file);
            case "docx" -> docx(file);
            case "xlsx" -> xlsx(file);
            case "pdf" -> pdf(file);
            default -> throw new IllegalArgumentException(format);
        };
    }

    private static String csv(byte[] file) {
        return FIELD.matcher(utf8(file).substring(1))
                .results()
                .map(field ->
                        field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""))
                .collect(Collectors.joining());
    }

    private static String docx(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (IBodyElement element : document.getBodyElements()) {
                text.append(
                        element.getElementType() == BodyElementType.TABLE
                                ? ((XWPFTable) element).getText()
                                : ((XWPFParagraph) element).getText());
            }
        }
        return text.toString();
    }

    /** As a reader of the sheet sees it: numbers in the format of their cells. */
    private static String xlsx(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        DataFormatter shown = new DataFormatter();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        text.append(shown.formatCellValue(cell));
                    }
                }
            }
        }
        return text.toString();
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String utf8(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\p{Z}\u200b]+", "");
    }
}
