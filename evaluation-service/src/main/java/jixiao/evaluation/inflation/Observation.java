package jixiao.evaluation.inflation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the completed sheets of one subject show.
 *
 * @param key a sheet's id, a unit's {@code <region>/<code>} or a region's code: where a page ends
 * @param peerGroup the region its peers lie in
 * @param projects how many sheets
 * @param aboveExecution score rate ÷ execution rate − 1; null without a budget, without spending or without scores
 * @param suspicious how many sheets lie further above their execution rate than their profile tolerates
 * @param fullMarks share of indicators with all their points; null where none has a score
 * @param fullSheets share of sheets with all points
 * @param asPlanned share of answered indicators, or of sheets, that report exactly the target; null where none is answered
 * @param score the total, or the mean of the totals
 * @param mostLenient the most lenient limits of the profiles the sheets were scored by
 */
public record Observation(
        String key,
        String name,
        @Nullable String projectName,
        String peerGroup,
        int projects,
        @Nullable BigDecimal aboveExecution,
        int suspicious,
        @Nullable BigDecimal fullMarks,
        BigDecimal fullSheets,
        int percentForWords,
        @Nullable BigDecimal asPlanned,
        BigDecimal score,
        Limits mostLenient) {

    public record Limits(BigDecimal tolerance, BigDecimal fullMarks, BigDecimal abovePeers) {}
}
