package jixiao.forms.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import jixiao.forms.document.FormDocument;
import jixiao.forms.printing.Documents;
import jixiao.forms.reading.FormReader;
import jixiao.forms.reading.Samples;
import jixiao.forms.reading.Saying;
import jixiao.forms.reading.Variants;
import jixiao.values.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed says the same as what was read. */
class RoundTripTest {
    private final HtmlForms printer = new HtmlForms();

    @ParameterizedTest
    @EnumSource
    void readingThePrintedPageGivesTheSameDocument(Samples sample) {
        FormDocument document = sample.document();

        FormDocument printed = new FormReader().read(printer.render(document));

        assertThat(Saying.of(printed).toPrettyString())
                .isEqualTo(Saying.of(document).toPrettyString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "self-evaluation-with-merged-cells.html",
                "self-evaluation-with-pipes.txt",
                "target-with-extra-columns.txt",
                "target-markdown.md"
            })
    void aFormOfAnotherIssuerKeepsWhatTheLayoutHasNoPlaceFor(String variant) throws IOException {
        FormDocument document = new FormReader().read(Variants.text(variant));

        FormDocument printed = new FormReader().read(printer.render(document));

        assertThat(Saying.of(printed).get("projects").toPrettyString())
                .isEqualTo(Saying.of(document).get("projects").toPrettyString());
    }

    @ParameterizedTest
    @EnumSource
    void jsonKeepsTheDocument(Samples sample) throws Exception {
        FormDocument document = sample.document();

        FormDocument travelled = Saying.JSON.readValue(Saying.JSON.writeValueAsString(document), FormDocument.class);

        assertThat(travelled).isEqualTo(document);
    }

    @Test
    void aFormOfThreeHundredIndicatorsIsReadBackWhole() {
        FormDocument document = Documents.form("mof-target-2020", "职工体检", 300);

        FormDocument printed = new FormReader().read(printer.render(document));

        assertThat(printed.projects().getFirst().indicators())
                .hasSize(300)
                .allSatisfy(row -> assertThat(row.category()).isEqualTo(Category.OUTPUT));
    }
}
