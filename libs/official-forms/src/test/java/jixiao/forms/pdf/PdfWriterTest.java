package jixiao.forms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jixiao.forms.layout.Layouts;
import jixiao.forms.printing.Documents;
import jixiao.forms.printing.FormPrinter;
import jixiao.forms.printing.Part;
import jixiao.forms.printing.PrintedDocument;
import jixiao.forms.printing.PrintedLine;
import jixiao.forms.printing.PrintedTable;
import jixiao.forms.printing.Prose;
import jixiao.forms.reading.Samples;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfWriterTest {
    private final PdfWriter writer = new PdfWriter();

    @ParameterizedTest
    @EnumSource
    void theTextBearsEveryValueInTheOrderOfTheOriginal(Samples sample) throws IOException {
        PrintedDocument document = printed(sample);

        String text = text(write(document));

        int place = 0;
        for (String value : values(document)) {
            int found = text.indexOf(value, place);
            assertThat(found).as("%s after %s", value, text.substring(0, place)).isNotNegative();
            place = found + value.length();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "S3", mode = EnumSource.Mode.EXCLUDE)
    void theTextBearsNoCharacterMoreOrLess(Samples sample) throws IOException {
        String source = sample == Samples.S2 ? sample.text().replace("- 附件", "附件") : sample.text();

        assertThat(characters(text(write(printed(sample))))).isEqualTo(characters(source));
    }

    @Test
    void theFileIsTaggedAndNamesItsLanguageAndTitle() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(write(printed(Samples.S1)))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("2024年吴忠市本级部门项目支出预算绩效目标表");
        }
    }

    @Test
    void theOutlineLeadsToEachPartOfALongDocument() throws IOException {
        PrintedDocument document = printed(Samples.S2);
        try (PDDocument pdf = Loader.loadPDF(write(document))) {
            List<String> titles = new ArrayList<>();
            int before = -1;
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                int page = pdf.getPages().indexOf(item.findDestinationPage(pdf));
                assertThat(page).isGreaterThan(before);
                before = page;
                titles.add(item.getTitle());
            }
            assertThat(titles).hasSameSizeAs(document.parts());
            assertThat(titles)
                    .containsSubsequence(document.parts().stream()
                            .filter(part -> part.kind() == Part.Kind.FORM)
                            .map(part -> ((PrintedTable) part).name())
                            .toList());
        }
    }

    @Test
    void theFontsAreEmbeddedAsSubsets() throws IOException {
        byte[] file = write(printed(Samples.S1));

        assertThat(file.length).isLessThan(200_000);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            List<String> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    fonts.add(font.getName());
                }
            }
            assertThat(fonts)
                    .isNotEmpty()
                    .allMatch(name -> name.matches("[A-Z]{6}\\+NotoS(erifSC-Regular|ansSC-Bold)"));
        }
    }

    @Test
    void theSheetsLieAsTheLayoutSays() throws IOException {
        try (PDDocument list = Loader.loadPDF(write(printed(Samples.S3)));
                PDDocument form = Loader.loadPDF(write(printed(Samples.S4)))) {
            assertThat(list.getPages())
                    .allMatch(page -> Math.round(page.getMediaBox().getWidth()) == 842);
            assertThat(form.getPages())
                    .allMatch(page -> Math.round(page.getMediaBox().getWidth()) == 595);
        }
    }

    @Test
    void theHeadOfALongTableIsRepeatedOnEverySheet() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(write(Documents.withIndicators("职工体检", 120)))) {
            int sheets = pdf.getNumberOfPages();

            assertThat(sheets).isGreaterThan(2);
            for (int sheet = 1; sheet <= sheets; sheet++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(sheet);
                stripper.setEndPage(sheet);
                assertThat(stripper.getText(pdf).replaceAll("\\s", ""))
                        .contains("一级指标二级指标三级指标指标值", "第" + sheet + "页共" + sheets + "页");
            }
        }
    }

    @Test
    void aCharacterTheFontLacksStandsAsItsNumberWithANote() throws IOException {
        assertThat(text(write(Documents.named("𠮷林镕〇㛃😀修缮"))))
                .contains("〔U+20BB7〕林镕〇㛃〔U+1F600〕修缮")
                .contains(Legible.NOTE.replaceAll("\\s", ""));
        assertThat(text(write(Documents.named("职工体检")))).doesNotContain("U+");
    }

    @Test
    void copyingGivesTheCharactersThatWereWritten() throws IOException {
        String alike = "⼀一·•‧-‑~～…—–℃％‰≤≥≦≧①②⑳ⅣΩ㎡¥￥“”";

        assertThat(text(write(Documents.named(alike)))).contains(alike.replace("⼀", "〔U+2F00〕"));
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        assertThat(write(printed(Samples.S0))).isEqualTo(write(printed(Samples.S0)));
    }

    @Test
    void manyThreadsWriteAtOnce() throws Exception {
        byte[] alone = write(printed(Samples.S0));
        Callable<byte[]> task = () -> write(printed(Samples.S0));

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<byte[]> written : threads.invokeAll(List.of(task, task, task, task, task, task, task, task))) {
                assertThat(written.get()).isEqualTo(alone);
            }
        }
    }

    private byte[] write(PrintedDocument document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        writer.write(document, file);
        return file.toByteArray();
    }

    private static PrintedDocument printed(Samples sample) {
        return new FormPrinter(Layouts.shipped()).print(sample.document());
    }

    /** What is extracted without blanks and page numbers. */
    private static String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper()
                    .getText(pdf)
                    .replaceAll("第 \\d+ 页 共 \\d+ 页", "")
                    .replaceAll("\\s", "");
        }
    }

    private static List<String> values(PrintedDocument document) {
        List<String> values = new ArrayList<>();
        for (Part part : document.parts()) {
            List<PrintedLine> lines = switch (part) {
                case Prose prose -> prose.lines();
                case PrintedTable table -> table.heading();
            };
            lines.forEach(line -> values.add(line.text()));
            if (part instanceof PrintedTable table) {
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> !cell.role().isCaption())
                        .forEach(cell -> values.add(cell.text()));
            }
        }
        return values.stream().map(value -> value.replaceAll("\\s", "")).toList();
    }

    private static Map<String, Integer> characters(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        text.codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .forEach(character -> counts.merge(Character.toString(character), 1, Integer::sum));
        return counts;
    }
}
