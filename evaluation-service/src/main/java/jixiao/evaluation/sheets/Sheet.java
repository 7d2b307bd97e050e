package jixiao.evaluation.sheets;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jixiao.kit.problem.Problem;
import jixiao.profiles.RuleProfile;
import org.jspecify.annotations.Nullable;

/**
 * The self-evaluation sheet of one project and year. Funds follow the budget, rows follow the approved goal; people fill
 * in what was achieved. Completed, it is final: a correction opens the next revision.
 */
@Entity
public class Sheet {
    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private ProjectYear projectYear;

    private int revision = 1;

    @Enumerated(EnumType.STRING)
    private SheetStage stage = SheetStage.OPEN;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    /** The unit's id once more, plain, for the cut by scope. */
    @Column(name = "unit_id", insertable = false, updatable = false)
    private UUID unitId;

    @Embedded
    private Subject subject;

    private @Nullable Long goalVersion;
    private String profileId;
    private int profileVersion;

    @Embedded
    private SheetForm form = new SheetForm();

    @Embedded
    private @Nullable Recording recording;

    @Embedded
    private @Nullable Outcome outcome;

    @Embedded
    private LastChange lastChange;

    /** Once people keep a year in the suite, no document overwrites it. */
    private boolean keptByPeople;

    private @Nullable String remarks;
    private @Nullable String correctionReason;

    protected Sheet() {}

    private Sheet(ProjectYear projectYear, Origin origin, Subject subject, RuleProfile profile) {
        this.id = UUID.randomUUID();
        this.projectYear = projectYear;
        this.origin = origin;
        this.subject = subject;
        this.profileId = profile.id();
        this.profileVersion = profile.version();
    }

    /** Opens when budget and goal are approved; points the goal does not give are proposed by the profile. */
    static Sheet opened(BudgetState budget, GoalState goal, RuleProfile profile) {
        Sheet sheet = new Sheet(
                budget.projectYear(),
                Origin.ENTERED,
                new Subject(budget.region(), budget.unit(), budget.department(), budget.name()),
                profile);
        sheet.goalVersion = goal.goalVersion();
        sheet.keptByPeople = budget.approval() != null;
        sheet.form.plan(goal.goal(), budget.lines(), RowPoints.complete(goal.rows(), profile));
        return sheet;
    }

    /** The sheet of a year that a document states as completed; {@link #state} and {@link #record} follow. */
    static Sheet stated(RecordedProjectYear year, RuleProfile profile) {
        return new Sheet(
                year.projectYear(),
                Origin.RECORDED,
                new Subject(year.region(), year.unit(), year.department(), year.name()),
                profile);
    }

    /** Takes in what the document prints. Another document than before is a correction, a newer reading of one is not. */
    void state(RecordedProjectYear year) {
        if (recording != null) {
            boolean sameDocument =
                    recording.source().digest().equals(year.source().digest());
            revision += sameDocument ? 0 : 1;
            correctionReason = sameDocument
                    ? null
                    : "按新文件《%s》重新采录。".formatted(year.source().title());
        }
        RecordedProjectYear.YearEnd end = year.form().yearEnd();
        origin = Origin.RECORDED;
        recording = new Recording(year.version(), year.source(), end.totalPoints(), end.totalScore());
        form.state(year.form());
    }

    /** Whether the year may be recorded from this reading: nobody keeps it in the suite, and nothing newer was read. */
    boolean yieldsTo(RecordedProjectYear year) {
        return !keptByPeople && (recording == null || recording.recordedVersion() < year.version());
    }

    boolean isKeptByPeople() {
        return keptByPeople;
    }

    /** Takes newer funds in and says whether any amount changed; a completed sheet opens for correction then. */
    boolean takeFunds(BudgetState budget) {
        if (!form.take(budget.lines())) {
            return false;
        }
        if (stage == SheetStage.COMPLETED) {
            correct(budget.reason() == null ? "办结后补记执行数。" : "预算调整：" + budget.reason());
        }
        return true;
    }

    boolean isOlderThan(GoalState other) {
        return goalVersion == null || goalVersion < other.goalVersion();
    }

    /** Takes an adjusted goal in; a completed sheet opens for correction then. */
    void renew(GoalState adjusted, RuleProfile profile) {
        if (stage == SheetStage.COMPLETED) {
            correct("绩效目标已调整。");
        }
        stage = SheetStep.RENEW.takenFrom(stage);
        goalVersion = adjusted.goalVersion();
        form.renew(adjusted.goal(), RowPoints.complete(adjusted.rows(), profile));
    }

    void fillIn(SheetEntry entry) {
        refuseUnlessOpen();
        form.fillIn(entry);
    }

    /** @param position from 1 */
    void fillIn(int position, RowEntry entry) {
        refuseUnlessOpen();
        form.fillIn(position, entry);
    }

    private void refuseUnlessOpen() {
        if (stage != SheetStage.OPEN) {
            throw Problem.ILLEGAL_STEP.because("自评表“%s”，不能修改；请先撤回或退回。".formatted(stage.label()));
        }
    }

    void submit() {
        stage = SheetStep.SUBMIT.takenFrom(stage);
        remarks = null;
    }

    void withdraw() {
        stage = SheetStep.WITHDRAW.takenFrom(stage);
    }

    void sendBack(String why) {
        stage = SheetStep.RETURN.takenFrom(stage);
        remarks = why;
    }

    void complete(Outcome reached) {
        stage = SheetStep.COMPLETE.takenFrom(stage);
        outcome = reached;
    }

    void record(Outcome stated) {
        stage = SheetStep.RECORD.takenFrom(stage);
        outcome = stated;
    }

    /** From now on people answer for the sheet: what a document printed of rate and total gives way to what follows. */
    void correct(String reason) {
        stage = SheetStep.CORRECT.takenFrom(stage);
        revision++;
        correctionReason = reason;
        if (origin == Origin.RECORDED) {
            origin = Origin.ENTERED;
            form.letGoOfPrint();
        }
    }

    void changedBy(String account, Instant at) {
        lastChange = new LastChange(account, at);
        keptByPeople = true;
    }

    void changedByEvent(String eventType, Instant at) {
        lastChange = new LastChange(eventType, at);
    }

    /** Whether what is completed next replaces something that was published before. */
    boolean isCorrection() {
        return correctionReason != null;
    }

    public UUID id() {
        return id;
    }

    /** Grows with every change, from 1; it is the state's version in events and ETags. */
    public long version() {
        return version + 1;
    }

    public ProjectYear projectYear() {
        return projectYear;
    }

    public int revision() {
        return revision;
    }

    public SheetStage stage() {
        return stage;
    }

    public Origin origin() {
        return origin;
    }

    public Subject subject() {
        return subject;
    }

    public String profileId() {
        return profileId;
    }

    public int profileVersion() {
        return profileVersion;
    }

    public SheetForm form() {
        return form;
    }

    /** Where a document stated the sheet: kept when people correct it. */
    public @Nullable Recording recording() {
        return recording;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    public @Nullable String remarks() {
        return remarks;
    }

    public @Nullable String correctionReason() {
        return correctionReason;
    }

    public LastChange lastChange() {
        return lastChange;
    }
}
