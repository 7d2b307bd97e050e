package jixiao.evaluation.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import jixiao.evaluation.profiles.ProfileChoice;
import jixiao.evaluation.years.RegionYear;
import jixiao.evaluation.years.YearGate;
import jixiao.kit.events.EventJson;
import jixiao.kit.time.SuiteCalendar;
import jixiao.profiles.RuleProfile;

/**
 * Takes in what is told of budgets and goals, in any order: a sheet opens when the approved budget and the goal it was
 * approved with are both there, and follows both from then on. Targets that a document states as approved count as
 * approved. A sheet that a document states is not followed up: it stands for the year's end.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OpenSheets {
    private static final String GOAL_APPROVED = "jixiao.goal.approved.v1";

    private final ProjectYears years;
    private final Sheets sheets;
    private final ProfileChoice profiles;
    private final EventJson json;
    private final SheetJournal journal;
    private final YearGate gate;
    private final Event<SheetNews> watchers;
    private final Clock clock;

    OpenSheets(
            ProjectYears years,
            Sheets sheets,
            ProfileChoice profiles,
            EventJson json,
            SheetJournal journal,
            YearGate gate,
            Event<SheetNews> watchers,
            Clock clock) {
        this.years = years;
        this.sheets = sheets;
        this.profiles = profiles;
        this.json = json;
        this.journal = journal;
        this.gate = gate;
        this.watchers = watchers;
        this.clock = clock;
    }

    public void takeBudget(BudgetState budget, String eventType) {
        ProjectYearFacts facts = years.locked(budget.projectYear());
        if (facts.learnBudget(budget.version(), json.write(budget))) {
            go(facts, budget.projectYear(), eventType, sheet -> follow(sheet, budget, eventType));
        }
    }

    public void takeGoal(GoalState goal, String eventType) {
        ProjectYearFacts facts = years.locked(goal.projectYear());
        if (!goal.isOfSelfEvaluation() && facts.learnGoal(goal.version(), json.write(goal))) {
            go(facts, goal.projectYear(), eventType, sheet -> follow(sheet, goal, eventType));
        }
    }

    /** What was held back goes on, if its year is open again. */
    void resume(ProjectYear projectYear) {
        ProjectYearFacts facts = years.locked(projectYear);
        if (facts.isHeld()) {
            go(facts, projectYear, facts.heldEvent(), sheet -> {});
        }
    }

    /** In a closed year facts wait, and the newest of each are taken together when it is opened again. */
    private void go(ProjectYearFacts facts, ProjectYear projectYear, String eventType, Consumer<Sheet> news) {
        Optional<Sheet> open = sheets.of(projectYear);
        Optional<RegionYear> year =
                open.map(sheet -> sheet.subject().regionYear()).or(() -> yearOf(facts));
        if (year.filter(gate::isClosed).isPresent()) {
            facts.hold(year.get(), eventType);
            return;
        }
        boolean waited = facts.isHeld();
        facts.release();
        if (open.isEmpty()) {
            openWhenComplete(facts, eventType);
        } else if (open.get().provenance().recording() == null) {
            if (waited) {
                budget(facts).ifPresent(budget -> follow(open.get(), budget, eventType));
                goal(facts).ifPresent(goal -> follow(open.get(), goal, GOAL_APPROVED));
            } else {
                news.accept(open.get());
            }
        }
    }

    private void follow(Sheet sheet, BudgetState budget, String eventType) {
        if (!sheet.form().hasFunds(budget.lines())) {
            journal.writeFromEvent(sheet, eventType, "take-funds", () -> sheet.takeFunds(budget));
            tellWatchers(sheet, budget);
        }
    }

    private void follow(Sheet sheet, GoalState goal, String eventType) {
        if (sheet.form().isOlderThan(goal)) {
            RuleProfile rules =
                    profiles.used(sheet.profile().id(), sheet.profile().version());
            journal.writeFromEvent(sheet, eventType, "renew-goal", () -> sheet.renew(goal, rules));
        }
    }

    private Optional<BudgetState> budget(ProjectYearFacts facts) {
        return Optional.ofNullable(facts.budget()).map(state -> json.read(state, BudgetState.class));
    }

    private Optional<GoalState> goal(ProjectYearFacts facts) {
        return Optional.ofNullable(facts.goal()).map(state -> json.read(state, GoalState.class));
    }

    private Optional<RegionYear> yearOf(ProjectYearFacts facts) {
        return budget(facts).map(budget -> budget.subject().regionYear());
    }

    private void openWhenComplete(ProjectYearFacts facts, String eventType) {
        Optional<BudgetState> budget = budget(facts);
        Optional<GoalState> goal = goal(facts);
        if (budget.isPresent() && goal.isPresent() && budget.get().isApprovedWith(goal.get())) {
            RuleProfile rules = profiles.forSelfEvaluation(
                    budget.get().region(), budget.get().fiscalYear());
            Sheet sheet = Sheet.opened(budget.get(), goal.get(), rules);
            journal.writeFromEvent(sheet, eventType, "open", () -> sheets.add(sheet));
            tellWatchers(sheet, budget.get());
        }
    }

    private void tellWatchers(Sheet sheet, BudgetState budget) {
        LocalDate today = SuiteCalendar.today(clock);
        watchers.fire(new SheetNews(sheet, budget.asOf() == null ? today : budget.asOf()));
    }
}
