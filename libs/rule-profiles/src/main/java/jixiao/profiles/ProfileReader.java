package jixiao.profiles;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.MonthDay;
import java.util.List;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;

/** Turns the text of a profile file into a {@link RuleProfile}, or into everything that is wrong with it. */
final class ProfileReader {
    private final ProfileSchema schema = new ProfileSchema();
    private final ObjectMapper yaml = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .addModule(new SimpleModule()
                    .addDeserializer(FiscalYear.class, new FiscalYearReading())
                    .addDeserializer(RegionCode.class, new RegionCodeReading())
                    .addDeserializer(MonthDay.class, new MonthDayReading()))
            .build();

    /** @throws BrokenProfiles with every problem of the file */
    RuleProfile read(String name, String text) {
        ProfileFile file = ProfileFile.parse(name, text, yaml);
        refuse(schema.problems(file));
        RuleProfile profile = bind(file);
        refuse(new ProfileConsistency(file, profile).problems());
        return profile;
    }

    private RuleProfile bind(ProfileFile file) {
        try {
            return yaml.treeToValue(file.tree(), RuleProfile.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the schema let through what the model does not take: " + file.name(), e);
        }
    }

    private static void refuse(List<ProfileProblem> problems) {
        if (!problems.isEmpty()) {
            throw new BrokenProfiles(problems);
        }
    }

    private static final class FiscalYearReading extends StdScalarDeserializer<FiscalYear> {
        FiscalYearReading() {
            super(FiscalYear.class);
        }

        @Override
        public FiscalYear deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return new FiscalYear(parser.getIntValue());
        }
    }

    private static final class RegionCodeReading extends StdScalarDeserializer<RegionCode> {
        RegionCodeReading() {
            super(RegionCode.class);
        }

        @Override
        public RegionCode deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return new RegionCode(parser.getText());
        }
    }

    private static final class MonthDayReading extends StdScalarDeserializer<MonthDay> {
        MonthDayReading() {
            super(MonthDay.class);
        }

        @Override
        public MonthDay deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return MonthDay.parse(parser.getText());
        }
    }
}
