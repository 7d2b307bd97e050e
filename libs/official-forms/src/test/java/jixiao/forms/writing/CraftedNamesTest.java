package jixiao.forms.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.printing.Documents;
import jixiao.forms.printing.FormWriter;
import jixiao.forms.printing.PrintedDocument;
import jixiao.forms.reading.FileFormat;
import jixiao.forms.reading.FormReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A project's name is only text, whatever it is and whatever it is written in. */
class CraftedNamesTest {
    private static final List<String> NAMES = List.of(
            "<script>alert(1)</script>",
            "</td></table><img src=x onerror=alert(1)>",
            "]]>--><!--&#x3c;&lt;script&gt;",
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"http://x\",\"点击\")",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "{project} {{7*7}} ${7*7} #{7*7}",
            "甲\u202e乙\u2066丙\u200f丁",
            "零\u200b宽\u200d字\ufeff符",
            "表情😀👨‍👩‍👧与𠮷",
            "半个\ud83d字\udc00符",
            "空\0字\u0007符\u001b[31m",
            "一\r\n二\u2028三\u0085四",
            "\ufffe\uffff\ud83f\udffe");

    private final FormReader reader = new FormReader();

    @ParameterizedTest
    @MethodSource("everyNameInEveryFormat")
    void everyFormatBearsEveryName(FormWriter writer, String name) {
        assertThatCode(() -> write(writer, Documents.named(name))).doesNotThrowAnyException();
    }

    private static Stream<Arguments> everyNameInEveryFormat() {
        return FormWriters.all().stream().flatMap(writer -> NAMES.stream().map(name -> Arguments.of(writer, name)));
    }

    @Test
    void noNameIsMarkup() throws IOException {
        FormWriter html = FormWriters.of("html").orElseThrow();
        for (String name : NAMES) {
            Document page = Jsoup.parse(new String(write(html, Documents.named(name)), StandardCharsets.UTF_8));

            assertThat(page.select("script, img, [onerror]")).as(name).isEmpty();
            assertThat(page.select("table")).as(name).hasSize(1);
        }
    }

    @Test
    void noNameIsAFormula() throws IOException {
        FormWriter csv = FormWriters.of("csv").orElseThrow();
        for (String name : NAMES) {
            String file = new String(write(csv, Documents.named(name)), StandardCharsets.UTF_8);

            assertThat(file).doesNotContainPattern("(?m)(^|,)\"?[=+@]");
        }
    }

    @Test
    void aNameThatIsOnlyTextIsReadBackFromEveryFile() throws IOException {
        for (FormWriter writer : FormWriters.all()) {
            for (String name :
                    List.of("<script>alert(1)</script>", "=cmd|' /C calc'!A0", "@SUM(1)", "{{7*7}} ${7*7}")) {
                assertThat(readBack(writer, name))
                        .allSatisfy(form -> assertThat(form.name()).isEqualTo(name));
            }
        }
    }

    @Test
    void aNameOfTenThousandCharactersIsNotCut() throws IOException {
        for (String name : List.of("长".repeat(10_000), "W".repeat(10_000))) {
            for (FormWriter writer : FormWriters.all()) {
                assertThat(readBack(writer, name))
                        .allSatisfy(form -> assertThat(form.name()).isEqualTo(name));
            }
        }
    }

    /** One form where the format is read, else none. */
    private List<ProjectForm> readBack(FormWriter writer, String name) throws IOException {
        byte[] file = write(writer, Documents.named(name));
        FormDocument document = switch (writer.extension()) {
            case "html" -> reader.read(new String(file, StandardCharsets.UTF_8));
            case "csv" -> null;
            default -> reader.read(FileFormat.valueOf(writer.extension().toUpperCase(Locale.ROOT)), file);
        };
        if (document == null) {
            return List.of();
        }
        assertThat(document.projects()).as(writer.extension()).hasSize(1);
        return document.projects();
    }

    private static byte[] write(FormWriter writer, PrintedDocument document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        writer.write(document, file);
        return file.toByteArray();
    }
}
