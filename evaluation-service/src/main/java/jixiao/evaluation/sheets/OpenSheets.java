package jixiao.evaluation.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import jixiao.evaluation.profiles.ProfileChoice;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.events.EventJson;
import jixiao.profiles.RuleProfile;

/**
 * Takes in what is told of budgets and goals, in any order: a sheet opens when the approved budget and the goal it was
 * approved with are both there, and follows both from then on.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OpenSheets {
    private final ProjectYears years;
    private final Sheets sheets;
    private final ProfileChoice profiles;
    private final EventJson json;
    private final AuditTrail audit;

    OpenSheets(ProjectYears years, Sheets sheets, ProfileChoice profiles, EventJson json, AuditTrail audit) {
        this.years = years;
        this.sheets = sheets;
        this.profiles = profiles;
        this.json = json;
        this.audit = audit;
    }

    public void takeBudget(BudgetState budget, String eventType) {
        ProjectYearFacts facts = years.locked(budget.projectYear());
        if (!facts.learnBudget(budget.version(), json.write(budget))) {
            return;
        }
        Optional<Sheet> open = sheets.of(budget.projectYear());
        if (open.isEmpty()) {
            openWhenComplete(facts, eventType);
        } else if (open.get().takeFunds(budget)) {
            audit.recordFromEvent(eventType, "take-funds", "sheet", open.get().id(), null);
        }
    }

    public void takeGoal(GoalState goal, String eventType) {
        ProjectYearFacts facts = years.locked(goal.projectYear());
        if (goal.origin() == Origin.RECORDED || !facts.learnGoal(goal.version(), json.write(goal))) {
            return;
        }
        Optional<Sheet> open = sheets.of(goal.projectYear());
        if (open.isEmpty()) {
            openWhenComplete(facts, eventType);
        } else if (open.get().isOlderThan(goal)) {
            open.get().renew(goal, profileOf(open.get()));
            audit.recordFromEvent(eventType, "renew-goal", "sheet", open.get().id(), null);
        }
    }

    private void openWhenComplete(ProjectYearFacts facts, String eventType) {
        if (facts.budget() == null || facts.goal() == null) {
            return;
        }
        BudgetState budget = json.read(facts.budget(), BudgetState.class);
        GoalState goal = json.read(facts.goal(), GoalState.class);
        if (budget.approval() == null || goal.goalVersion() < budget.approval().goalVersion()) {
            return;
        }
        Sheet sheet = Sheet.opened(budget, goal, profiles.forSelfEvaluation(budget.region(), budget.fiscalYear()));
        sheets.add(sheet);
        audit.recordFromEvent(eventType, "open", "sheet", sheet.id(), sheet.profileId());
    }

    private RuleProfile profileOf(Sheet sheet) {
        return profiles.used(sheet.profileId(), sheet.profileVersion());
    }
}
