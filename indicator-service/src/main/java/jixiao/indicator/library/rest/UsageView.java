package jixiao.indicator.library.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import jixiao.indicator.library.ApprovedTargets.YearOfUse;
import jixiao.indicator.library.TypicalTarget;
import jixiao.indicator.library.Usage;
import jixiao.indicator.library.WrittenTarget;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How approved goals use an indicator; uses are found by the plain form of the name and the second level.
 *
 * @param uses rows of approved goals
 * @param units units they belong to
 * @param typical null when no target is a number
 * @param examples the most frequent targets as written
 */
public record UsageView(
        long uses,
        long units,
        List<YearOfUse> years,
        @Nullable Typical typical,
        List<WrittenTarget> examples) {

    static UsageView of(Usage usage) {
        return new UsageView(
                usage.uses(),
                usage.units(),
                usage.years(),
                usage.typical().map(Typical::of).orElse(null),
                usage.examples());
    }

    /**
     * The targets that are one number, in one unit; 万元 and 元 are converted, other units never mixed in.
     *
     * @param operator the most frequent one
     * @param measured uses the figures are made of
     * @param others uses with words, several numbers, another unit or a doubtful reading
     */
    public record Typical(
            @Schema(enumeration = {"ge", "gt", "le", "lt", "eq", "approx", "average", "unstated"})
            String operator,

            String unit,
            BigDecimal lowerQuartile,
            BigDecimal median,
            BigDecimal upperQuartile,
            long measured,
            long others) {

        static Typical of(TypicalTarget target) {
            return new Typical(
                    target.operator().name().toLowerCase(Locale.ROOT),
                    target.unit(),
                    target.lowerQuartile(),
                    target.median(),
                    target.upperQuartile(),
                    target.measured(),
                    target.others());
        }
    }
}
