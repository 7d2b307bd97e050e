package jixiao.kit.problem;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names the query parameter that could not be read. JAX-RS answers 404 for it, which would send the caller looking for
 * a wrong address.
 */
final class QueryFaults {
    private QueryFaults() {}

    /** Empty when the unreadable value stands in the path: then the address is wrong indeed. */
    static Optional<Refusal> refusalOf(IllegalArgumentException fault, UriInfo uri) {
        String said = String.valueOf(fault.getMessage());
        for (Map.Entry<String, List<String>> parameter :
                uri.getQueryParameters().entrySet()) {
            for (String value : parameter.getValue()) {
                if (!value.isEmpty() && said.contains(value)) {
                    return Optional.of(Problem.INVALID_FIELD.at(
                            "/" + parameter.getKey(),
                            "查询参数 " + parameter.getKey() + " 的值“" + clipped(value) + "”无法识别，请查看接口说明中的取值。"));
                }
            }
        }
        return Optional.empty();
    }

    private static String clipped(String value) {
        return value.length() > 40 ? value.substring(0, 40) + "…" : value;
    }
}
