package jixiao.evaluation.results;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import jixiao.profiles.NextBudget;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is meant for a project's next budget.
 *
 * @param share of the budget that falls away, between 0 and 1; only of a cut
 * @param amount what remains in 元, reckoned from this year's adjusted budget; a starting point for the drafting
 */
@Embeddable
public record NextYear(
        @Enumerated(EnumType.STRING) Measure measure,
        @Nullable BigDecimal share,
        Money amount) {

    /** What a rung of the ladder comes to for a budget. */
    static NextYear of(NextBudget rung, Money adjusted) {
        return switch (rung) {
            case NextBudget.Keep() -> of(Measure.KEEP, null, adjusted);
            case NextBudget.Improve() -> of(Measure.IMPROVE, null, adjusted);
            case NextBudget.Cut(BigDecimal share) -> of(Measure.CUT, share, adjusted);
            case NextBudget.Stop() -> of(Measure.STOP, null, adjusted);
        };
    }

    static NextYear of(Measure measure, @Nullable BigDecimal share, Money adjusted) {
        Money amount = switch (measure) {
            case KEEP, IMPROVE -> adjusted;
            case CUT ->
                new Money(
                        adjusted.yuan().multiply(BigDecimal.ONE.subtract(share)).setScale(2, RoundingMode.HALF_UP));
            case STOP -> Money.ZERO;
        };
        return new NextYear(measure, share, amount);
    }
}
