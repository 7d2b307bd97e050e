package jixiao.kit.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says in Chinese, and at the right field, what is wrong with a JSON body. */
final class JsonFaults {
    private JsonFaults() {}

    static Refusal refusalOf(JsonProcessingException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException unknown ->
                Problem.INVALID_FIELD.at(
                        pointer(unknown), "不认识的字段“" + unknown.getPropertyName() + "”，请删去或改为接口说明中的字段名。");
            case InvalidFormatException invalid ->
                Problem.INVALID_FIELD.at(
                        pointer(invalid), "“" + clipped(invalid.getValue()) + "”不是" + expected(invalid) + "，请改正。");
            case ValueInstantiationException refused when refused.getCause() instanceof Refusal cause -> cause;
            case ValueInstantiationException refused -> Problem.INVALID_FIELD.at(pointer(refused), "此项的值不合要求，请改正。");
            case MismatchedInputException mismatched
            when !mismatched.getPath().isEmpty() ->
                Problem.INVALID_FIELD.at(pointer(mismatched), "此项应为" + expected(mismatched) + "，请改正。");
            default -> Problem.MALFORMED_BODY.because("请求内容不是完整的 JSON" + place(fault.getLocation()) + "，请检查后重新提交。");
        };
    }

    private static String pointer(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static String expected(MismatchedInputException fault) {
        Class<?> type = fault.getTargetType();
        if (type == null) {
            return "合法的值";
        }
        if (type.isEnum()) {
            return "下列之一："
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining("、"));
        }
        return switch (type.getSimpleName()) {
            case "Money" -> "金额（元，最多两位小数，如 \"99200.00\"）";
            case "BigDecimal" -> "数值";
            case "int", "Integer", "long", "Long" -> "整数";
            case "FiscalYear" -> "年度（1995 至 2099 的整数）";
            case "RegionCode" -> "六位行政区划代码";
            case "LocalDate" -> "日期（如 2026-01-31）";
            case "UUID" -> "标识（UUID）";
            case "String" -> "文字";
            case "boolean", "Boolean" -> "true 或 false";
            case "List", "ArrayList" -> "数组";
            default -> "合法的值";
        };
    }

    private static String clipped(Object value) {
        String text = String.valueOf(value);
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : "（第 " + location.getLineNr() + " 行第 " + location.getColumnNr() + " 列）";
    }
}
