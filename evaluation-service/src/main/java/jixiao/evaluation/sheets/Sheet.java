package jixiao.evaluation.sheets;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jixiao.profiles.ReviewDesk;
import jixiao.profiles.RuleProfile;
import org.jspecify.annotations.Nullable;

/**
 * The self-evaluation sheet of one project and year. Funds follow the budget, rows follow the approved goal; people fill
 * in what was achieved, and reviewers put their scores beside. Completed, it is final: a correction opens the next
 * revision.
 */
@Entity
public class Sheet {
    @Id
    private UUID id;

    @Version
    private long version;

    /** The unit's id once more, plain, for the cut by scope. */
    @Column(name = "unit_id", insertable = false, updatable = false)
    private UUID unitId;

    @Embedded
    private Subject subject;

    @Embedded
    private Provenance provenance;

    @Embedded
    private Progress progress;

    @Embedded
    private ProfileReference profile;

    @Embedded
    private SheetForm form = new SheetForm();

    @Embedded
    private DeskScores deskScores = new DeskScores();

    @Embedded
    private @Nullable Outcome outcome;

    @Embedded
    private LastChange lastChange;

    protected Sheet() {}

    private Sheet(Subject subject, Provenance provenance, RuleProfile rules) {
        this.id = UUID.randomUUID();
        this.subject = subject;
        this.provenance = provenance;
        this.profile = ProfileReference.of(rules);
        this.progress = Progress.beginning(ReviewRoute.of(rules.review(), subject.isDepartmentsOwn()));
    }

    /** Opens when budget and goal are approved; points the goal does not give are proposed by the profile. */
    static Sheet opened(BudgetState budget, GoalState goal, RuleProfile rules) {
        Sheet sheet = new Sheet(budget.subject(), Provenance.entered(budget.approval() != null), rules);
        sheet.form.plan(goal, budget.lines(), rules);
        return sheet;
    }

    /** The sheet of a year that a document states as completed; {@link #state} and {@link #finish} follow. */
    static Sheet stated(RecordedProjectYear year, RuleProfile rules) {
        return new Sheet(year.subject(), Provenance.stated(year, false), rules);
    }

    /** Takes in what the document prints. Another document than before is a correction, a newer reading of one is not. */
    void state(RecordedProjectYear year) {
        if (progress.stage() == SheetStage.COMPLETED) {
            progress = progress.statedAgain(
                    provenance.isOf(year),
                    "按新文件《%s》重新采录。".formatted(year.source().title()));
        }
        provenance = Provenance.stated(year, provenance.keptByPeople());
        form.state(year.form());
    }

    /** Takes changed funds in; a completed sheet opens for correction then. */
    void takeFunds(BudgetState budget) {
        form.take(budget.lines());
        if (progress.stage() == SheetStage.COMPLETED) {
            correct(budget.reason() == null ? "办结后补记执行数。" : "预算调整：" + budget.reason());
        }
    }

    /** Takes an adjusted goal in: a completed sheet opens for correction, one under review to be filled in again. */
    void renew(GoalState adjusted, RuleProfile rules) {
        if (progress.stage() == SheetStage.COMPLETED) {
            correct("绩效目标已调整。");
        }
        progress = progress.by(SheetStep.RENEW);
        deskScores.forget();
        form.renew(adjusted, rules);
    }

    void fillIn(Consumer<SheetForm> entry) {
        progress.refuseUnlessOpen();
        entry.accept(form);
    }

    /** Reviewers begin anew. */
    void submit() {
        progress = progress.by(SheetStep.SUBMIT, null);
        deskScores.forget();
    }

    /** A step that changes nothing but how far the sheet has come. */
    void take(SheetStep step) {
        progress = progress.by(step);
    }

    /** @param why for the one who gets the sheet back */
    void take(SheetStep step, String why) {
        progress = progress.by(step, why);
    }

    /** The department scores anew, so what finance said of its scores falls; the change log keeps it. */
    void sendBackToDepartment(String why) {
        take(SheetStep.RETURN_TO_DEPARTMENT, why);
        deskScores.forget(ReviewDesk.FINANCE);
    }

    /** All scores of a desk at once, while it is its turn. */
    void score(ReviewDesk desk, List<DeskScore> scores) {
        progress.refuseUnlessTurnOf(desk);
        deskScores.replace(desk, scores);
    }

    /** Completed by the last desk, or recorded from a document. */
    void finish(SheetStep step, Outcome reached) {
        progress = progress.by(step);
        outcome = reached;
    }

    /** From now on people answer for the sheet: what a document printed of rate and total gives way to what follows. */
    void correct(String reason) {
        progress = progress.corrected(reason);
        if (provenance.origin() == Origin.RECORDED) {
            provenance = provenance.takenOver();
            form.letGoOfPrint();
        }
    }

    void changed(LastChange change, boolean byPeople) {
        lastChange = change;
        provenance = byPeople ? provenance.kept() : provenance;
    }

    public UUID id() {
        return id;
    }

    /** Grows with every change, from 1; it is the state's version in events and ETags. */
    public long version() {
        return version + 1;
    }

    public Subject subject() {
        return subject;
    }

    public Provenance provenance() {
        return provenance;
    }

    public Progress progress() {
        return progress;
    }

    public ProfileReference profile() {
        return profile;
    }

    public SheetForm form() {
        return form;
    }

    public DeskScores deskScores() {
        return deskScores;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    public LastChange lastChange() {
        return lastChange;
    }
}
