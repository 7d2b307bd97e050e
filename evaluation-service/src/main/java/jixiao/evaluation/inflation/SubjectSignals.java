package jixiao.evaluation.inflation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The signals of one project, unit or region.
 *
 * @param projects how many completed sheets it has
 * @param suspicious how many of them raise the first signal
 */
public record SubjectSignals(
        Level level,
        String key,
        String name,
        @Nullable String projectName,
        int projects,
        int suspicious,
        int peers,
        List<Value> signals) {

    /**
     * @param value null where it cannot be said
     * @param threshold from which on it is raised; null where there are too few peers
     * @param peers null where there are fewer than five
     */
    public record Value(
            Signal signal,
            @Nullable BigDecimal value,
            @Nullable BigDecimal threshold,
            boolean raised,
            @Nullable Quartiles peers) {}

    static SubjectSignals of(Level level, Observation seen, Peers peers) {
        Observation.Limits limits = seen.mostLenient();
        List<Value> values = new ArrayList<>();
        values.add(value(
                Signal.SCORE_ABOVE_EXECUTION,
                seen.aboveExecution(),
                limits.tolerance(),
                level == Level.PROJECT ? seen.suspicious() > 0 : isOver(seen.aboveExecution(), limits.tolerance()),
                peers));
        values.add(value(
                Signal.FULL_MARKS,
                seen.fullMarks(),
                limits.fullMarks(),
                isAtLeast(seen.fullMarks(), limits.fullMarks()),
                peers));
        if (level != Level.PROJECT) {
            values.add(value(
                    Signal.FULL_SHEETS,
                    seen.fullSheets(),
                    limits.fullMarks(),
                    isAtLeast(seen.fullSheets(), limits.fullMarks()),
                    peers));
        }
        BigDecimal inPercent = BigDecimal.valueOf(seen.percentForWords());
        values.add(value(Signal.PERCENT_FOR_WORDS, inPercent, BigDecimal.ONE, inPercent.signum() > 0, peers));
        values.add(value(
                Signal.ACTUAL_IS_TARGET,
                seen.asPlanned(),
                BigDecimal.ONE,
                isAtLeast(seen.asPlanned(), BigDecimal.ONE),
                peers));
        BigDecimal median = peers.median(Signal.ABOVE_PEERS);
        BigDecimal high = median == null ? null : median.add(limits.abovePeers());
        values.add(value(Signal.ABOVE_PEERS, seen.score(), high, isOver(seen.score(), high), peers));
        return new SubjectSignals(
                level,
                seen.key(),
                seen.name(),
                seen.projectName(),
                seen.projects(),
                seen.suspicious(),
                peers.count(),
                values);
    }

    private static Value value(
            Signal signal, @Nullable BigDecimal value, @Nullable BigDecimal threshold, boolean raised, Peers peers) {
        return new Value(signal, value, threshold, raised, peers.of(signal).orElse(null));
    }

    private static boolean isOver(@Nullable BigDecimal value, @Nullable BigDecimal limit) {
        return value != null && limit != null && value.compareTo(limit) > 0;
    }

    private static boolean isAtLeast(@Nullable BigDecimal value, BigDecimal limit) {
        return value != null && value.compareTo(limit) >= 0;
    }
}
