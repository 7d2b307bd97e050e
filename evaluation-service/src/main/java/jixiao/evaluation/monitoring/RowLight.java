package jixiao.evaluation.monitoring;

import static jixiao.evaluation.monitoring.Ratio.percent;
import static jixiao.evaluation.monitoring.Ratio.plain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import jixiao.profiles.Light;
import jixiao.profiles.Lights;
import jixiao.values.FiscalYear;
import jixiao.values.reading.Comparison;
import jixiao.values.reading.Dates;
import jixiao.values.reading.Deadline;
import jixiao.values.reading.Direction;
import jixiao.values.reading.Figures;
import jixiao.values.reading.Graded;
import jixiao.values.reading.IndicatorReader;
import jixiao.values.reading.IndicatorReading;
import jixiao.values.reading.MeasuredReading;
import jixiao.values.reading.Missing;
import jixiao.values.reading.Operator;
import jixiao.values.reading.Period;
import jixiao.values.reading.Qualitative;
import jixiao.values.reading.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Judges what was done against what should have been done by the day of the round. A cap is judged as a cap: what stays
 * under it is never late. Rates and prices per head do not add up over the year, so they are held against the whole
 * target unless the unit planned the row itself. What cannot be read is grey.
 */
final class RowLight {
    private final Lights lights;
    private final FiscalYear year;
    private final LocalDate day;

    /** @param day the last day that is looked at */
    RowLight(Lights lights, FiscalYear year, LocalDate day) {
        this.lights = lights;
        this.year = year;
        this.day = day;
    }

    Judgement of(RowProgress row) {
        IndicatorReading target = IndicatorReader.read(row.target());
        IndicatorReading done = IndicatorReader.read(row.done());
        if (isInWords(target)) {
            return byLikelihood("定性指标", row.likelihood());
        }
        if (target instanceof Deadline || target instanceof Period) {
            return dated(target, done, row);
        }
        if (done instanceof Missing) {
            return row.plannedShare().signum() == 0
                    ? Judgement.of(Light.GREEN, "计划进度 0%，尚不要求完成")
                    : Judgement.unknown("还没有填写完成情况");
        }
        return switch (Comparison.of(target, done, row.underCost() ? Direction.REVERSE : Direction.POSITIVE, year)) {
            case Comparison.Met(Comparison.Evidence evidence) -> measured(target, evidence, row);
            case Comparison.Missed(Comparison.Evidence evidence) -> measured(target, evidence, row);
            case Comparison.NotComparable(String reason) -> Judgement.unknown(reason);
        };
    }

    /** Words, a deadline that only an occasion names (春节前), and whatever was not understood and has no figure in it. */
    private static boolean isInWords(IndicatorReading target) {
        return target instanceof Qualitative
                || target instanceof Graded
                || target instanceof Deadline deadline && deadline.due().isNamed()
                || target instanceof Unreadable && target.raw().chars().noneMatch(Character::isDigit);
    }

    private static Judgement byLikelihood(String why, @Nullable Likelihood likelihood) {
        return likelihood == null
                ? Judgement.unknown(why + "，还没有选择完成可能性")
                : Judgement.of(likelihood.light(), why + "，全年“" + likelihood.label() + "”完成");
    }

    private Judgement dated(IndicatorReading target, IndicatorReading done, RowProgress row) {
        Optional<LocalDate> due =
                target instanceof Deadline deadline ? deadline.due().lastDay(year) : Optional.empty();
        Optional<Dates> dates = dates(Comparison.of(target, done, Direction.POSITIVE, year))
                .filter(both -> !both.done().isAfter(day));
        if (dates.isPresent()) {
            Dates both = dates.get();
            return both.daysLate() == 0
                    ? Judgement.of(Light.GREEN, "%s 完成，不晚于 %s".formatted(both.done(), both.due()))
                    : Judgement.of(Light.RED, "%s 完成，晚于 %s".formatted(both.done(), both.due()));
        }
        if (due.filter(day::isAfter).isEmpty()) {
            return byLikelihood(due.map(date -> "期限 " + date + " 未到").orElse("时间要求需逐期核对"), row.likelihood());
        }
        return done instanceof Missing
                ? Judgement.of(Light.RED, "期限 %s 已过，没有完成".formatted(due.get()))
                : Judgement.unknown("期限 %s 已过，没有写明完成日期".formatted(due.get()));
    }

    private static Optional<Dates> dates(Comparison comparison) {
        return switch (comparison) {
            case Comparison.Met(Dates dates) -> Optional.of(dates);
            case Comparison.Missed(Dates dates) -> Optional.of(dates);
            case Comparison.Met ignored -> Optional.empty();
            case Comparison.Missed ignored -> Optional.empty();
            case Comparison.NotComparable ignored -> Optional.empty();
        };
    }

    private Judgement measured(IndicatorReading target, Comparison.Evidence evidence, RowProgress row) {
        if (!(evidence instanceof Figures figures)) {
            return byLikelihood("定性指标", row.likelihood());
        }
        Judgement judged = figures(target, figures, row);
        return figures.notes().isEmpty()
                ? judged
                : new Judgement(judged.light(), judged.formula() + "（" + String.join("；", figures.notes()) + "）");
    }

    private Judgement figures(IndicatorReading target, Figures figures, RowProgress row) {
        BigDecimal done = figures.actual().max(BigDecimal.ZERO);
        if (isBareZero(target.operator(), figures)) {
            return cap(BigDecimal.ZERO, done);
        }
        if (figures.low() == null || figures.high() != null && done.compareTo(figures.high()) > 0) {
            return cap(figures.high(), done);
        }
        return floor(figures.low(), done, row.ownPlan() || addsUp(target) ? row.plannedShare() : BigDecimal.ONE);
    }

    private static boolean isBareZero(Operator operator, Figures figures) {
        return figures.target().signum() == 0 && !operator.isBound() && operator != Operator.BETWEEN;
    }

    private static boolean addsUp(IndicatorReading target) {
        return target instanceof MeasuredReading reading
                && !reading.measure().unit().isRate()
                && reading.measure().per().isEmpty();
    }

    private Judgement cap(BigDecimal most, BigDecimal done) {
        if (done.compareTo(most) <= 0) {
            return Judgement.of(Light.GREEN, "完成 %s ≤ 上限 %s".formatted(plain(done), plain(most)));
        }
        if (most.signum() <= 0) {
            return Judgement.of(Light.RED, "完成 %s > 上限 %s".formatted(plain(done), plain(most)));
        }
        Ratio ratio = Ratio.of(most, done);
        Light light = lights.of(ratio.value()) == Light.RED ? Light.RED : Light.YELLOW;
        return Judgement.of(light, "上限 %s ÷ 完成 %s = %s，已超上限".formatted(plain(most), plain(done), ratio.text(lights)));
    }

    private Judgement floor(BigDecimal least, BigDecimal done, BigDecimal share) {
        BigDecimal planned = least.multiply(share);
        if (planned.signum() <= 0) {
            return done.signum() == 0 || least.signum() <= 0
                    ? Judgement.of(Light.GREEN, "完成 %s，计划 0".formatted(plain(done)))
                    : Judgement.of(Light.BLUE, "完成 %s，计划 0，早于计划".formatted(plain(done)));
        }
        Ratio ratio = Ratio.of(done, planned);
        String plan = share.compareTo(BigDecimal.ONE) == 0
                ? plain(planned)
                : "%s（目标 %s × %s）".formatted(plain(planned), plain(least), percent(share));
        return Judgement.of(
                lights.of(ratio.value()), "完成 %s ÷ 计划 %s = %s".formatted(plain(done), plan, ratio.text(lights)));
    }
}
