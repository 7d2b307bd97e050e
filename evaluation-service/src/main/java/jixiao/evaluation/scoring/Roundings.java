package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.profiles.Rounding;

/**
 * The ways published tables round a score [K]: to two, one or no decimals, seldom to three or four, half up, half down
 * or cut. The finest that fits is taken as the one that was used.
 */
final class Roundings {
    /** Decimals; a score printed with more is as fine as one with two. */
    static final int FINEST = 2;

    private static final List<Rounding> IN_USE = Stream.of(FINEST, 1, 0, 3, 4)
            .flatMap(scale -> Stream.of(RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.DOWN)
                    .map(mode -> new Rounding(scale, mode)))
            .toList();

    private Roundings() {}

    /** How the exact number became the written one: as the profile rounds, or in the finest other way; empty for none. */
    static Optional<Rounding> from(Fraction exact, BigDecimal written, Rounding ofProfile) {
        if (exact.round(ofProfile).compareTo(written) == 0) {
            return Optional.of(ofProfile);
        }
        for (Rounding rounding : IN_USE) {
            if (exact.round(rounding).compareTo(written) == 0) {
                return Optional.of(rounding);
            }
        }
        return Optional.empty();
    }

    /** Whether the exact number, rounded or cut to so many decimals, is the written one. */
    static boolean at(int scale, Fraction exact, BigDecimal written) {
        return Stream.of(RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.DOWN)
                .anyMatch(mode -> exact.round(new Rounding(scale, mode)).compareTo(written) == 0);
    }

    /** 保留 1 位小数、截去余数. */
    static String label(Rounding rounding) {
        String scale = rounding.scale() == 0 ? "取整" : "保留 " + rounding.scale() + " 位小数";
        return scale + "、"
                + switch (rounding.mode()) {
                    case HALF_UP -> "四舍五入";
                    case HALF_DOWN -> "五舍六入";
                    case HALF_EVEN -> "四舍六入五成双";
                    case DOWN, FLOOR -> "截去余数";
                    case UP, CEILING -> "进一";
                    case UNNECESSARY -> "不舍入";
                };
    }
}
