package jixiao.evaluation.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.evaluation.sheets.LastChange;
import jixiao.evaluation.sheets.Sheet;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;

/** Keeps the units' own plans, and judges the year again after each change. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlanYears {
    /** So long after the sheet opened a first plan still belongs to the approval. */
    private static final int MONTHS_TO_PLAN = 1;

    private final WatchYears watch;
    private final EntityManager database;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    PlanYears(WatchYears watch, EntityManager database, AuditTrail audit, Caller caller, Clock clock) {
        this.watch = watch;
        this.database = database;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    public Optional<YearPlan> of(UUID sheetId) {
        return Optional.ofNullable(database.find(YearPlan.class, sheetId));
    }

    /** A plan made late, or changed, needs its reason. */
    public YearPlan plan(Sheet sheet, PlanEntry entry) {
        if (WatchYears.isOver(sheet)) {
            throw Problem.ILLEGAL_STEP.because("自评表已办结或取消，不能再改计划。");
        }
        List<PlannedPoint> points = PlanCheck.pointsOf(entry, sheet);
        Optional<YearPlan> before = of(sheet.id());
        boolean late =
                watch.today().isAfter(watch.watched(sheet).year().watchedSince().plusMonths(MONTHS_TO_PLAN));
        boolean reasoned = entry.reason() != null && !entry.reason().isBlank();
        if (!reasoned && (late || before.isPresent())) {
            throw Problem.INVALID_FIELD.at("/reason", "计划已经确定，修改或补报计划请写明理由。");
        }
        YearPlan plan = before.orElseGet(() -> new YearPlan(sheet.id()));
        plan.become(points, reasoned ? entry.reason() : null, new LastChange(caller.name(), clock.instant()));
        if (before.isEmpty()) {
            database.persist(plan);
        }
        database.flush();
        audit.record("plan", "sheet", sheet.id(), entry.reason());
        watch.again(sheet);
        return plan;
    }
}
