package jixiao.forms.reading;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import jixiao.forms.document.FormDocument;
import jixiao.values.Money;

/** What a document says, wherever it was found. */
public final class Saying {
    public static final ObjectMapper JSON = new ObjectMapper()
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

    private Saying() {}

    /** All but where in the source it was found. */
    public static JsonNode of(FormDocument document) {
        ObjectNode tree = JSON.valueToTree(document);
        tree.remove("findings");
        tree.findParents("line").forEach(parent -> ((ObjectNode) parent).remove("line"));
        return tree;
    }
}
