package jixiao.project.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import jixiao.kit.problem.Problem;

/** Records what is spent and closes the year; money left over does not keep a year open. */
@ApplicationScoped
@Transactional
public class ExecuteBudget {
    private final TellProjectFacts facts;
    private final Clock clock;

    ExecuteBudget(TellProjectFacts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    public void recordExecution(ProjectYear year, ExecutionReport report) {
        if (report.asOf().isAfter(LocalDate.now(clock))) {
            throw Problem.INVALID_FIELD.at("/asOf", "截至日期不能晚于今天。");
        }
        if (report.asOf().getYear() < year.fiscalYear().year()) {
            throw Problem.INVALID_FIELD.at("/asOf", "截至日期早于 " + year.fiscalYear() + " 预算年度，请核对。");
        }
        facts.tell(year, year.recordExecution(report, clock.instant()));
    }

    public void close(ProjectYear year) {
        facts.tell(year, year.close(clock.instant()));
    }
}
