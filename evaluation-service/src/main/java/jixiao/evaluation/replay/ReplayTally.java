package jixiao.evaluation.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jixiao.profiles.Rating;

/** Counts replayed sheets up into a summary. */
final class ReplayTally {
    private long sheets;
    private long scored;
    private long changed;
    private BigDecimal sum = BigDecimal.ZERO;
    private final Map<Rating, Map<Rating, Long>> moved = new TreeMap<>();

    void add(ReplayedSheet sheet) {
        sheets++;
        if (sheet.change() == null) {
            return;
        }
        scored++;
        changed += sheet.change().signum() == 0 ? 0 : 1;
        sum = sum.add(sheet.change());
        if (sheet.before().rating() != sheet.after().rating()) {
            moved.computeIfAbsent(sheet.before().rating(), from -> new TreeMap<>())
                    .merge(sheet.after().rating(), 1L, Long::sum);
        }
    }

    ReplaySummary summary() {
        BigDecimal mean = scored == 0
                ? BigDecimal.ZERO.setScale(2)
                : sum.divide(BigDecimal.valueOf(scored), 2, RoundingMode.HALF_UP);
        List<ReplaySummary.Moved> moves = moved.entrySet().stream()
                .flatMap(from -> from.getValue().entrySet().stream()
                        .map(to -> new ReplaySummary.Moved(from.getKey(), to.getKey(), to.getValue())))
                .toList();
        return new ReplaySummary(sheets, scored, changed, mean, moves);
    }
}
