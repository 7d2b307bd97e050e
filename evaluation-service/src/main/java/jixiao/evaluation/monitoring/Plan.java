package jixiao.evaluation.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import jixiao.profiles.Monitoring;
import jixiao.values.FiscalYear;

/**
 * How much of a target, or of the budget, should be reached by which day, as a share: 1 = all. Seasonal work has a plan
 * of its own (夏送清凉 spends nothing before June); everything else follows the profile.
 */
public sealed interface Plan {

    /** The share that should be reached by the end of the day. */
    BigDecimal by(LocalDate day, FiscalYear year);

    /** Cumulative shares at the ends of months, straight between them; a month counts once it is over. */
    record Curve(List<Monitoring.PlanPoint> points) implements Plan {
        public Curve {
            points = List.copyOf(points);
        }

        @Override
        public BigDecimal by(LocalDate day, FiscalYear year) {
            return lastMonthOver(day, year)
                    .map(month -> Monitoring.plannedBy(points, month))
                    .orElse(BigDecimal.ZERO);
        }
    }

    /** Cumulative shares that are reached on certain days; nothing is expected in between. */
    record Milestones(List<Milestone> milestones) implements Plan {
        public Milestones {
            milestones = List.copyOf(milestones);
        }

        @Override
        public BigDecimal by(LocalDate day, FiscalYear year) {
            return milestones.stream()
                    .filter(milestone -> !milestone.due().isAfter(day))
                    .map(Milestone::share)
                    .reduce(BigDecimal.ZERO, (earlier, later) -> later);
        }
    }

    /**
     * @param name what is done then, such as 发放高温津贴
     * @param share cumulative, 1 = all
     */
    record Milestone(String name, LocalDate due, BigDecimal share) {}

    /** The last month of the year that is over on the evening of the day; empty before the end of January. */
    static Optional<Month> lastMonthOver(LocalDate day, FiscalYear year) {
        if (day.getYear() != year.year()) {
            return day.getYear() < year.year() ? Optional.empty() : Optional.of(Month.DECEMBER);
        }
        int over = day.getDayOfMonth() == day.lengthOfMonth() ? day.getMonthValue() : day.getMonthValue() - 1;
        return over == 0 ? Optional.empty() : Optional.of(Month.of(over));
    }
}
