package jixiao.profiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** {@code rule-profile.schema.json}, with its verdicts turned into sentences that say what to do. */
final class ProfileSchema {
    private final Schema schema;

    ProfileSchema() {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.SIMPLIFIED_CHINESE)
                .build();
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config))
                .getSchema(ShippedFiles.read("rule-profile.schema.json"), InputFormat.JSON);
    }

    List<ProfileProblem> problems(ProfileFile file) {
        return schema.validate(file.tree()).stream()
                .map(error -> file.problem(pointer(error), sentence(error)))
                .toList();
    }

    private static String pointer(Error error) {
        String where = error.getInstanceLocation().toString();
        return "additionalProperties".equals(error.getKeyword()) ? where + "/" + error.getProperty() : where;
    }

    private static String sentence(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> "缺少“%s”，请补上。".formatted(error.getProperty());
            case "additionalProperties" -> "没有“%s”这一项，请改正拼写或删去。".formatted(error.getProperty());
            case "enum" ->
                "“%s”不可用，请改为以下之一：%s。".formatted(text(error.getInstanceNode()), choices(error.getSchemaNode()));
            case "type" -> "类型不对（%s），请改为%s。".formatted(text(error.getInstanceNode()), types(error.getSchemaNode()));
            case "minimum", "exclusiveMinimum" ->
                "“%s”太小，下限是 %s。".formatted(text(error.getInstanceNode()), text(error.getSchemaNode()));
            case "maximum" ->
                "“%s”太大，上限是 %s；比例写成小数，0.90 即 90 %%。"
                        .formatted(text(error.getInstanceNode()), text(error.getSchemaNode()));
            case "pattern" -> "“%s”的写法不对，应符合 %s。".formatted(text(error.getInstanceNode()), text(error.getSchemaNode()));
            default -> error.getMessage() + "。";
        };
    }

    private static String text(JsonNode node) {
        return node.isValueNode() ? node.asText() : node.toString();
    }

    private static String choices(JsonNode allowed) {
        return StreamSupport.stream(allowed.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining("、"));
    }

    private static String types(JsonNode type) {
        List<String> names = type.isArray()
                ? StreamSupport.stream(type.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of(type.asText());
        return names.stream().map(ProfileSchema::typeName).collect(Collectors.joining("或"));
    }

    private static String typeName(String type) {
        return switch (type) {
            case "string" -> "文字（数字请加引号）";
            case "integer" -> "整数";
            case "number" -> "数字";
            case "boolean" -> "true 或 false";
            case "array" -> "列表";
            case "object" -> "一组键值";
            case "null" -> "null";
            default -> type;
        };
    }
}
