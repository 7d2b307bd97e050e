package jixiao.publication.comparisons.db;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import jixiao.kit.problem.Problem;

/** A place in the list of unit costs, written {@code amount_line_id}. */
record CostPlace(BigDecimal amount, int line, UUID id) {
    /** @throws jixiao.kit.problem.Refusal when it is no cursor that the list gave */
    static CostPlace parse(String after) {
        try {
            String[] parts = after.split("_", 3);
            return new CostPlace(new BigDecimal(parts[0]), Integer.parseInt(parts[1]), UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Problem.INVALID_FIELD.at("/after", "翻页标记无效，请从第一页重新开始。");
        }
    }

    Map<String, Object> parameters() {
        return Map.of("afterAmount", amount, "afterLine", line, "afterId", id);
    }
}
