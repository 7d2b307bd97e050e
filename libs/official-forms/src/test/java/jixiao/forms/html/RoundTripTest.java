package jixiao.forms.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import jixiao.forms.document.FormDocument;
import jixiao.forms.reading.FormReader;
import jixiao.forms.reading.Samples;
import jixiao.forms.reading.Variants;
import jixiao.values.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed says the same as what was read. */
class RoundTripTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addSerializer(Money.class, ToStringSerializer.instance)
                    .addDeserializer(Money.class, new MoneyFromText()));

    /** Money travels as text. */
    private static final class MoneyFromText extends FromStringDeserializer<Money> {
        MoneyFromText() {
            super(Money.class);
        }

        @Override
        protected Money _deserialize(String text, DeserializationContext context) {
            return Money.ofYuan(text);
        }
    }

    private final HtmlForms printer = new HtmlForms();

    @ParameterizedTest
    @EnumSource
    void readingThePrintedPageGivesTheSameDocument(Samples sample) {
        FormDocument document = sample.document();

        FormDocument printed = new FormReader().read(printer.render(document));

        assertThat(saying(printed).toPrettyString()).isEqualTo(saying(document).toPrettyString());
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

        assertThat(saying(printed).get("projects").toPrettyString())
                .isEqualTo(saying(document).get("projects").toPrettyString());
    }

    @ParameterizedTest
    @EnumSource
    void jsonKeepsTheDocument(Samples sample) throws Exception {
        FormDocument document = sample.document();

        FormDocument travelled = JSON.readValue(JSON.writeValueAsString(document), FormDocument.class);

        assertThat(travelled).isEqualTo(document);
    }

    /** All but where in the source it was found. */
    private static JsonNode saying(FormDocument document) {
        ObjectNode tree = JSON.valueToTree(document);
        tree.remove("findings");
        tree.findParents("line").forEach(parent -> ((ObjectNode) parent).remove("line"));
        return tree;
    }
}
