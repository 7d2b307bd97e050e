package jixiao.kit.rest;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;

/** JSON as docs/architecture.md promises it: decimals as plain strings, unknown fields refused. */
@Singleton
public class JsonSetup implements ObjectMapperCustomizer {
    private static final int MOST_DIGITS = 60;
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,16}(\\.\\d{1,2})?");

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.configOverride(BigDecimal.class).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
        mapper.getFactory().configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature(), true);
        mapper.registerModule(new SimpleModule("jixiao-values")
                .addSerializer(Money.class, ToStringSerializer.instance)
                .addDeserializer(Money.class, new MoneyFromText())
                .addSerializer(RegionCode.class, ToStringSerializer.instance)
                .addDeserializer(RegionCode.class, new RegionFromText())
                .addDeserializer(BigDecimal.class, new DecimalWithinReason())
                .addDeserializer(FiscalYear.class, new FiscalYearFromNumber())
                .addSerializer(FiscalYear.class, new FiscalYearAsNumber()));
    }

    private static final class MoneyFromText extends FromStringDeserializer<Money> {
        MoneyFromText() {
            super(Money.class);
        }

        @Override
        protected Money _deserialize(String text, DeserializationContext context) throws IOException {
            if (!AMOUNT.matcher(text).matches()) {
                return (Money) context.handleWeirdStringValue(Money.class, text, "not an amount");
            }
            return Money.ofYuan(text);
        }
    }

    /**
     * Numbers a person could mean. A few characters such as {@code 1e2147483647} would pass every check that counts
     * digits and fill the memory when they are written out.
     */
    private static final class DecimalWithinReason extends NumberDeserializers.BigDecimalDeserializer {
        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            BigDecimal number = super.deserialize(parser, context);
            if (number != null && (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS)) {
                return (BigDecimal)
                        context.handleWeirdStringValue(BigDecimal.class, parser.getText(), "beyond all measure");
            }
            return number;
        }
    }

    private static final class RegionFromText extends FromStringDeserializer<RegionCode> {
        RegionFromText() {
            super(RegionCode.class);
        }

        @Override
        protected RegionCode _deserialize(String text, DeserializationContext context) throws IOException {
            try {
                return new RegionCode(text);
            } catch (IllegalArgumentException e) {
                return (RegionCode) context.handleWeirdStringValue(RegionCode.class, text, e.getMessage());
            }
        }
    }

    private static final class FiscalYearFromNumber extends StdDeserializer<FiscalYear> {
        FiscalYearFromNumber() {
            super(FiscalYear.class);
        }

        @Override
        public FiscalYear deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            int year = _parseIntPrimitive(parser, context);
            try {
                return new FiscalYear(year);
            } catch (IllegalArgumentException e) {
                return (FiscalYear) context.handleWeirdNumberValue(FiscalYear.class, year, e.getMessage());
            }
        }
    }

    private static final class FiscalYearAsNumber extends StdSerializer<FiscalYear> {
        FiscalYearAsNumber() {
            super(FiscalYear.class);
        }

        @Override
        public void serialize(FiscalYear year, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(year.year());
        }
    }
}
