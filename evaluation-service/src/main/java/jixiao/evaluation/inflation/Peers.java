package jixiao.evaluation.inflation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The peers of a subject.
 *
 * @param group the region they lie in
 * @param count how many, the subject itself among them
 */
public record Peers(String group, int count, Map<Signal, Quartiles> quartiles) {
    /** Fewer would show single results to people who may not see them. */
    public static final int FEWEST = 5;

    Optional<Quartiles> of(Signal signal) {
        return count < FEWEST ? Optional.empty() : Optional.ofNullable(quartiles.get(signal));
    }

    @Nullable
    BigDecimal median(Signal signal) {
        return of(signal).map(Quartiles::median).orElse(null);
    }
}
