package jixiao.evaluation.sheets;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
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

    private String goal;
    private @Nullable Long goalVersion;
    private String achieved = "";
    private String profileId;
    private int profileVersion;

    @Embedded
    private @Nullable ExecutionEntry execution;

    @Embedded
    private @Nullable Recording recording;

    @Embedded
    private @Nullable Outcome outcome;

    private @Nullable String remark;
    private @Nullable String correctionReason;

    @ElementCollection
    @CollectionTable(name = "sheet_funds", joinColumns = @JoinColumn(name = "sheet_id"))
    @OrderColumn(name = "position")
    private List<FundsLine> funds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "sheet_row", joinColumns = @JoinColumn(name = "sheet_id"))
    @OrderColumn(name = "position")
    private List<SheetRow> rows = new ArrayList<>();

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
        sheet.goal = goal.goal();
        sheet.goalVersion = goal.goalVersion();
        sheet.funds.addAll(budget.lines());
        sheet.rows.addAll(RowPoints.complete(goal.rows(), profile));
        return sheet;
    }

    /** As a published document states it; the caller completes it at once. */
    static Sheet recorded(RecordedProjectYear year, RuleProfile profile) {
        Sheet sheet = new Sheet(
                year.projectYear(),
                Origin.RECORDED,
                new Subject(year.region(), year.unit(), year.department(), year.name()),
                profile);
        sheet.state(year);
        return sheet;
    }

    /** A newer reading of the document replaces the older one as the next revision. */
    void recordAgain(RecordedProjectYear year, String reason) {
        revision++;
        correctionReason = reason;
        funds.clear();
        rows.clear();
        state(year);
    }

    private void state(RecordedProjectYear year) {
        RecordedProjectYear.YearEnd end = year.form().yearEnd();
        stage = SheetStage.SUBMITTED;
        goal = year.form().goal() == null ? "" : year.form().goal();
        achieved = end.achieved() == null ? "" : end.achieved();
        recording = new Recording(year.version(), year.source(), end.totalPoints(), end.totalScore());
        end.funds().forEach(line -> funds.add(line.asPrinted()));
        year.form().indicators().forEach(indicator -> rows.add(SheetRow.recorded(indicator)));
    }

    /** Takes newer funds in and says whether any amount changed; a completed sheet opens for correction then. */
    boolean takeFunds(BudgetState budget) {
        List<FundsLine> newer = budget.lines();
        if (newer.equals(funds)) {
            return false;
        }
        funds.clear();
        funds.addAll(newer);
        if (stage == SheetStage.COMPLETED) {
            correct(budget.reason() == null ? "办结后补记执行数。" : "预算调整：" + budget.reason());
        }
        return true;
    }

    boolean isOlderThan(GoalState other) {
        return goalVersion == null || goalVersion < other.goalVersion();
    }

    /** Takes an adjusted goal in: rows that go on keep what was filled in, and show the target they had before. */
    void renew(GoalState adjusted, RuleProfile profile) {
        List<SheetRow> renewed = SheetRow.renewed(RowPoints.complete(adjusted.rows(), profile), rows);
        goal = adjusted.goal();
        goalVersion = adjusted.goalVersion();
        rows.clear();
        rows.addAll(renewed);
        if (stage == SheetStage.COMPLETED) {
            correct("绩效目标已调整。");
        } else {
            stage = SheetStage.OPEN;
        }
    }

    void fillIn(SheetEntry entry) {
        refuseUnlessOpen();
        if (entry.rows().size() != rows.size()) {
            throw Problem.INVALID_FIELD.at(
                    "/rows",
                    "自评表有 %d 行，提交了 %d 行，请按顺序逐行填写。"
                            .formatted(rows.size(), entry.rows().size()));
        }
        achieved = entry.achieved();
        execution = entry.execution();
        for (int i = 0; i < rows.size(); i++) {
            rows.set(i, rows.get(i).filledIn(entry.rows().get(i)));
        }
    }

    /** @param position from 1 */
    void fillIn(int position, RowEntry entry) {
        refuseUnlessOpen();
        if (position < 1 || position > rows.size()) {
            throw Problem.NOT_FOUND.because("自评表只有 %d 行，没有第 %d 行。".formatted(rows.size(), position));
        }
        rows.set(position - 1, rows.get(position - 1).filledIn(entry));
    }

    private void refuseUnlessOpen() {
        if (stage != SheetStage.OPEN) {
            throw Problem.ILLEGAL_STEP.because("自评表“%s”，不能修改；请先撤回或退回。".formatted(stage.label()));
        }
    }

    void submit() {
        stage = SheetStep.SUBMIT.takenFrom(stage);
        remark = null;
    }

    void withdraw() {
        stage = SheetStep.WITHDRAW.takenFrom(stage);
    }

    void sendBack(String remarks) {
        stage = SheetStep.RETURN.takenFrom(stage);
        remark = remarks;
    }

    void complete(Outcome reached) {
        stage = SheetStep.COMPLETE.takenFrom(stage);
        outcome = reached;
    }

    void correct(String reason) {
        stage = SheetStep.CORRECT.takenFrom(stage);
        revision++;
        correctionReason = reason;
    }

    /** Whether what is completed next replaces something that was published before. */
    boolean isCorrection() {
        return revision > 1;
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

    public String goal() {
        return goal;
    }

    public String achieved() {
        return achieved;
    }

    public String profileId() {
        return profileId;
    }

    public int profileVersion() {
        return profileVersion;
    }

    public ExecutionEntry execution() {
        return execution == null ? ExecutionEntry.NOTHING : execution;
    }

    public @Nullable Recording recording() {
        return recording;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    public @Nullable String remark() {
        return remark;
    }

    public @Nullable String correctionReason() {
        return correctionReason;
    }

    public List<FundsLine> funds() {
        return List.copyOf(funds);
    }

    public List<SheetRow> rows() {
        return List.copyOf(rows);
    }
}
