package jixiao.profiles;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * How a year is watched while it runs (绩效运行监控): when, against which plan, and when someone must be told. The one
 * national round looks at January to July (财预〔2019〕136号); all other numbers are [K], widely used and no text of a
 * document, so a region's file may set its own.
 *
 * @param rounds in the order of the year; empty where a region does not monitor
 * @param lights how a row's progress is shown
 * @param plan the share of a target a project without a plan of its own should have reached by the end of a month
 * @param executionAlerts the share of the budget that should be spent by the end of a month (预警线)
 * @param gap how far execution may lie below its line, as a share of the budget, before an alert is raised
 * @param rectificationDays the working days a unit has to put things right
 */
public record Monitoring(
        List<Round> rounds,
        Lights lights,
        List<PlanPoint> plan,
        List<AlertLine> executionAlerts,
        BigDecimal gap,
        int rectificationDays) {

    /**
     * @param name as a form prints it, such as 1至7月绩效运行监控; distinct within a profile
     * @param until the last day the round looks at, in the budget year
     */
    public record Round(String name, MonthDay until) {}

    /**
     * @param month 1 to 12
     * @param share of the target, 1 = all; the last point is month 12 with 1
     */
    public record PlanPoint(int month, BigDecimal share) {}

    /**
     * @param month 1 to 12
     * @param rate executed ÷ adjusted budget, 1 = 100 %
     */
    public record AlertLine(int month, BigDecimal rate) {}

    /** The planned share at the end of a month where a project has no plan of its own. */
    public BigDecimal plannedBy(Month month) {
        return plannedBy(plan, month);
    }

    /**
     * The planned share at the end of a month, straight between the points and from 0 before the first, to four decimals.
     *
     * @param plan in the order of the months
     */
    public static BigDecimal plannedBy(List<PlanPoint> plan, Month month) {
        PlanPoint before = new PlanPoint(0, BigDecimal.ZERO);
        for (PlanPoint point : plan) {
            if (point.month() >= month.getValue()) {
                BigDecimal rise = point.share().subtract(before.share());
                BigDecimal passed = BigDecimal.valueOf(month.getValue() - before.month());
                return before.share()
                        .add(rise.multiply(passed)
                                .divide(BigDecimal.valueOf(point.month() - before.month()), 4, RoundingMode.HALF_UP));
            }
            before = point;
        }
        return before.share();
    }

    /** The line that holds at the end of a month: the latest one not after it; empty before the first. */
    public Optional<AlertLine> executionAlertAt(Month month) {
        return executionAlerts.stream()
                .filter(line -> line.month() <= month.getValue())
                .reduce((earlier, later) -> later);
    }
}
