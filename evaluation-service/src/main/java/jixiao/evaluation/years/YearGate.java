package jixiao.evaluation.years;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import jixiao.kit.problem.Problem;
import jixiao.kit.time.SuiteCalendar;

/** Lets changes of sheets through while their year is open, and submissions within the window. */
@ApplicationScoped
public class YearGate {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final EvaluationYears years;
    private final Clock clock;

    YearGate(EvaluationYears years, Clock clock) {
        this.years = years;
        this.clock = clock;
    }

    /** For facts that events bring: they are kept and wait. */
    public boolean isClosed(RegionYear id) {
        return years.whileWorking(id).filter(EvaluationYear::isClosed).isPresent();
    }

    public void refuseIfClosed(RegionYear id) {
        Optional<EvaluationYear> closed = years.whileWorking(id).filter(EvaluationYear::isClosed);
        if (closed.isPresent()) {
            throw Problem.ILLEGAL_STEP.because("区划 %s %d 年度的绩效自评已于%s由 %s 关闭，不能再改动。确需改动的，请联系本级财政部门绩效管理岗位说明理由，重新开启年度。"
                    .formatted(
                            id.region(),
                            id.fiscalYear(),
                            DAY.format(closed.get().closedAt().atZone(SuiteCalendar.ZONE)),
                            closed.get().closedBy()));
        }
    }

    /** The year is read only once it is held as it is: what was read before a closing would be taken for open after it. */
    public void refuseOutsideWindow(RegionYear id) {
        LocalDate today = SuiteCalendar.today(clock);
        Optional<SubmissionWindow> window = years.whileWorking(id).map(EvaluationYear::window);
        if (window.isPresent() && !window.get().contains(today)) {
            throw Problem.ILLEGAL_STEP.because("%d 年度自评表的报送时间为%s至%s，今天不在此期间，不能提交。请联系本级财政部门调整报送时间。"
                    .formatted(
                            id.fiscalYear(),
                            DAY.format(window.get().opens()),
                            DAY.format(window.get().closes())));
        }
    }
}
