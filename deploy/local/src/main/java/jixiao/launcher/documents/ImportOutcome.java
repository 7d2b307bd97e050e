package jixiao.launcher.documents;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What an import understood.
 *
 * @param total forms in the document
 * @param done forms recorded or refused so far
 * @param projectYears forms that are not refused
 * @param money the sum of these forms' amounts, in 元
 */
public record ImportOutcome(
        String id,
        String state,
        int total,
        int done,
        int projectYears,
        int indicators,
        BigDecimal money,
        List<Finding> findings) {
    private static final Set<String> UNDER_WAY = Set.of("RECEIVED", "RUNNING");

    /** What the reader has to say of a place in the document. */
    public record Finding(String severity, int line, String message) {}

    static ImportOutcome of(JsonObject answer) {
        return new ImportOutcome(
                answer.getString("id"),
                answer.getString("state"),
                answer.getInteger("total"),
                answer.getInteger("done"),
                answer.getInteger("projectYears"),
                answer.getInteger("indicators"),
                new BigDecimal(answer.getString("money")),
                answer.getJsonArray("findings", new JsonArray()).stream()
                        .map(JsonObject.class::cast)
                        .map(each -> new Finding(
                                each.getString("severity"), each.getInteger("line", 0), each.getString("message")))
                        .toList());
    }

    boolean underWay() {
        return UNDER_WAY.contains(state);
    }

    public boolean refused() {
        return !underWay() && !"DONE".equals(state);
    }
}
