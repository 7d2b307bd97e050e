package jixiao.evaluation.inflation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How the peers spread: values that peers really have, a quarter of which lie at or under the first, and so on. */
public record Quartiles(
        @Nullable BigDecimal first,
        @Nullable BigDecimal median,
        @Nullable BigDecimal third) {}
