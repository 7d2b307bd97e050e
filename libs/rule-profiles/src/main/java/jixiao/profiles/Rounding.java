package jixiao.profiles;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many decimals a score keeps and how the rest is cut; published tables use half-up, down and plain cutting. */
public record Rounding(int scale, RoundingMode mode) {
    public BigDecimal round(BigDecimal exact) {
        return exact.setScale(scale, mode);
    }
}
