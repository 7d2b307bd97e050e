package jixiao.evaluation.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import jixiao.evaluation.profiles.ProfileChoice;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.events.EventJson;
import jixiao.profiles.RuleProfile;

/**
 * Takes in what is told of budgets and goals, in any order: a sheet opens when the approved budget and the goal it was
 * approved with are both there, and follows both from then on. Targets that a document states as approved count as
 * approved. A sheet that a document states is not followed up: it stands for the year's end.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OpenSheets {
    private final ProjectYears years;
    private final Sheets sheets;
    private final ProfileChoice profiles;
    private final EventJson json;
    private final AuditTrail audit;
    private final Clock clock;

    OpenSheets(
            ProjectYears years, Sheets sheets, ProfileChoice profiles, EventJson json, AuditTrail audit, Clock clock) {
        this.years = years;
        this.sheets = sheets;
        this.profiles = profiles;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    public void takeBudget(BudgetState budget, String eventType) {
        ProjectYearFacts facts = years.locked(budget.projectYear());
        if (!facts.learnBudget(budget.version(), json.write(budget))) {
            return;
        }
        Optional<Sheet> open = sheets.of(budget.projectYear());
        if (open.isEmpty()) {
            openWhenComplete(facts, eventType);
        } else if (open.get().recording() == null && open.get().takeFunds(budget)) {
            changed(open.get(), eventType, "take-funds");
        }
    }

    public void takeGoal(GoalState goal, String eventType) {
        ProjectYearFacts facts = years.locked(goal.projectYear());
        if (goal.isOfSelfEvaluation() || !facts.learnGoal(goal.version(), json.write(goal))) {
            return;
        }
        Optional<Sheet> open = sheets.of(goal.projectYear());
        if (open.isEmpty()) {
            openWhenComplete(facts, eventType);
        } else if (open.get().recording() == null && open.get().isOlderThan(goal)) {
            open.get().renew(goal, profileOf(open.get()));
            changed(open.get(), eventType, "renew-goal");
        }
    }

    private void openWhenComplete(ProjectYearFacts facts, String eventType) {
        if (facts.budget() == null || facts.goal() == null) {
            return;
        }
        BudgetState budget = json.read(facts.budget(), BudgetState.class);
        GoalState goal = json.read(facts.goal(), GoalState.class);
        if (!budget.isApprovedWith(goal)) {
            return;
        }
        Sheet sheet = Sheet.opened(budget, goal, profiles.forSelfEvaluation(budget.region(), budget.fiscalYear()));
        changed(sheet, eventType, "open");
        sheets.add(sheet);
    }

    private void changed(Sheet sheet, String eventType, String action) {
        sheet.changedByEvent(eventType, clock.instant());
        audit.recordFromEvent(eventType, action, "sheet", sheet.id(), sheet.profileId());
    }

    private RuleProfile profileOf(Sheet sheet) {
        return profiles.used(sheet.profileId(), sheet.profileVersion());
    }
}
