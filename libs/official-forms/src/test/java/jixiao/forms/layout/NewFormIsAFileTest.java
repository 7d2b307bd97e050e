package jixiao.forms.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.html.HtmlForms;
import jixiao.forms.pdf.PdfWriter;
import jixiao.forms.printing.FormPrinter;
import jixiao.forms.reading.FileFormat;
import jixiao.forms.reading.FormReader;
import jixiao.forms.reading.Saying;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The self-evaluation form of 四川省 is a file of test data: nothing of it is in the code. */
class NewFormIsAFileTest {
    private static final Path FOLDER = folder();

    private final Layouts layouts = Layouts.shipped().with(FOLDER);
    private final FormReader reader = new FormReader(layouts);
    private final FormDocument document = reader.read(text());

    @Test
    void itIsReadWhole() {
        ProjectForm form = document.projects().getFirst();

        assertThat(document.layout()).isEqualTo("sichuan-self-evaluation");
        assertThat(document.findings()).isEmpty();
        assertThat(form.indicators())
                .extracting(IndicatorRow::target)
                .containsExactly("≥120公里", "＝300株", "≥95%", "11月底前", "≤1000元/公里", "明显改善", "≥90%");
        assertThat(form.yearEnd().funds())
                .extracting(line -> line.source())
                .containsExactly("TOTAL", "APPROPRIATION", "SPECIAL_ACCOUNT", "UNIT", "OTHER");
        assertThat(form.others())
                .extracting(other -> other.label())
                .containsExactly("自评结论", "存在问题", "改进措施", "项目负责人", "财务负责人");
    }

    @Test
    void itIsPrintedAsItWas() {
        Document page = Jsoup.parse(new HtmlForms(layouts).render(document));
        List<String> source =
                text().lines().skip(3).map(NewFormIsAFileTest::words).toList();

        assertThat(page.select("tr").stream().map(Element::text)).containsExactlyElementsOf(source);
        assertThat(page.select("article").hasClass("landscape")).isTrue();
    }

    @Test
    void whatIsPrintedSaysTheSame() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfWriter().write(new FormPrinter(layouts).print(document), pdf);

        for (FormDocument printed : List.of(
                reader.read(new HtmlForms(layouts).render(document)), reader.read(FileFormat.PDF, pdf.toByteArray()))) {
            assertThat(Saying.of(printed).toPrettyString())
                    .isEqualTo(Saying.of(document).toPrettyString());
        }
    }

    private static String words(String line) {
        return line.replaceAll("\\s+", " ").strip();
    }

    private static String text() {
        try {
            return Files.readString(FOLDER.resolve("self-evaluation.txt"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(NewFormIsAFileTest.class.getResource("/sichuan"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
