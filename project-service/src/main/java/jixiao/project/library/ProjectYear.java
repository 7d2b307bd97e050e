package jixiao.project.library;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jixiao.kit.problem.Problem;
import jixiao.project.funding.Funds;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A project in one budget year: its stage, its money, and the way it went. Every verb checks the life cycle
 * ({@link Step}), writes its line into the history and gives back the fact to be told; the line also makes the version
 * grow when nothing else changed.
 */
@Entity
public class ProjectYear {
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    /** The project's unit, repeated here so that a query can cut by scope. */
    private UUID unitId;

    private FiscalYear fiscalYear;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Embedded
    private @Nullable Particulars particulars;

    @Embedded
    private Funds funds = new Funds();

    private @Nullable LocalDate executedAsOf;

    @Embedded
    private @Nullable Admission admission;

    @Embedded
    private @Nullable Approval approval;

    @Embedded
    private @Nullable Source source;

    @ElementCollection
    @CollectionTable(name = "project_year_step", joinColumns = @JoinColumn(name = "project_year_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> history = new ArrayList<>();

    protected ProjectYear() {}

    private ProjectYear(Project project, FiscalYear fiscalYear, Origin origin) {
        this.id = UUID.randomUUID();
        this.project = project;
        this.unitId = project.unitId();
        this.fiscalYear = fiscalYear;
        this.origin = origin;
    }

    static ProjectYear registered(Project project, Registration registration, Instant at) {
        ProjectYear year = new ProjectYear(project, registration.fiscalYear(), Origin.ENTERED);
        year.become(registration);
        year.reach(Stage.REGISTERED, Step.REGISTER, at, null);
        return year;
    }

    static ProjectYear recorded(Project project, FiscalYear fiscalYear, RecordedFacts facts, Instant at) {
        ProjectYear year = new ProjectYear(project, fiscalYear, Origin.RECORDED);
        year.become(facts);
        year.reach(facts.source().kind().shows(), Step.RECORD, at, null);
        return year;
    }

    /**
     * Another document states the same year. One that shows a later stage replaces what stood; the stage never goes back.
     *
     * @throws IllegalStateException when people work on the year: no document writes over them
     */
    void recordAgain(RecordedFacts facts, Instant at) {
        if (!isOnlyRecorded()) {
            throw new IllegalStateException("people work on " + project.id() + "/" + fiscalYear);
        }
        Stage shown = facts.source().kind().shows();
        if (shown.compareTo(stage) >= 0) {
            become(facts);
        }
        reach(shown.compareTo(stage) > 0 ? shown : stage, Step.RECORD, at, null);
    }

    /** Whether no person has taken a step yet; only then may another document speak of the year. */
    boolean isOnlyRecorded() {
        return history.stream().allMatch(taken -> taken.step() == Step.RECORD);
    }

    ProjectFact.Registered edit(Registration registration, Instant at) {
        Stage next = Step.EDIT.requireFrom(stage);
        become(registration);
        reach(next, Step.EDIT, at, null);
        ProposedGoal goal = registration.proposedGoal();
        return new ProjectFact.Registered(goal == null ? null : goal.passedOn());
    }

    ProjectFact.Submitted submit(Instant at) {
        take(Step.SUBMIT, at);
        return new ProjectFact.Submitted();
    }

    ProjectFact.Withdrawn withdraw(Instant at) {
        take(Step.WITHDRAW, at);
        return new ProjectFact.Withdrawn();
    }

    ProjectFact.Returned returnToUnit(String remarks, Instant at) {
        return giveBack(Step.RETURN_TO_UNIT, remarks, at);
    }

    ProjectFact.Returned returnOneStep(String remarks, Instant at) {
        return giveBack(Step.RETURN_ONE_STEP, remarks, at);
    }

    ProjectFact.Forwarded forward(Instant at) {
        take(Step.FORWARD, at);
        return new ProjectFact.Forwarded();
    }

    ProjectFact.Admitted admit(PassedReview review, LocalDate admittedOn, Instant at) {
        take(Step.ADMIT, at);
        admission = new Admission(review.goalVersion(), admittedOn);
        return new ProjectFact.Admitted(review.goalVersion(), admittedOn);
    }

    ProjectFact.BudgetApproved approve(ApprovalOrder order, PassedReview review, Instant at) {
        Stage next = Step.APPROVE.requireFrom(stage);
        approval = order.with(review);
        reach(next, Step.APPROVE, at, order.documentNumber());
        return new ProjectFact.BudgetApproved();
    }

    ProjectFact.BudgetAdjusted adjust(AdjustmentOrder order, Instant at) {
        Stage next = Step.ADJUST.requireFrom(stage);
        funds.adjust(order.funds());
        reach(next, Step.ADJUST, at, order.documentNumber() + "：" + order.reason());
        return new ProjectFact.BudgetAdjusted(order.documentNumber(), order.reason());
    }

    ProjectFact.ExecutionRecorded recordExecution(ExecutionReport report, Instant at) {
        Stage next = Step.RECORD_EXECUTION.requireFrom(stage);
        if (executedAsOf != null && report.asOf().isBefore(executedAsOf)) {
            throw Problem.INVALID_FIELD.at("/asOf", "已登记截至 " + executedAsOf + " 的累计执行数，不能再登记更早日期的数字。");
        }
        funds.execute(report.funds());
        executedAsOf = report.asOf();
        reach(next, Step.RECORD_EXECUTION, at, null);
        return new ProjectFact.ExecutionRecorded(executedAsOf);
    }

    ProjectFact.Closed close(Instant at) {
        take(Step.CLOSE, at);
        return new ProjectFact.Closed();
    }

    private ProjectFact.Returned giveBack(Step step, String remarks, Instant at) {
        reach(step.requireFrom(stage), step, at, remarks);
        admission = null;
        return new ProjectFact.Returned(remarks);
    }

    private void take(Step step, Instant at) {
        reach(step.requireFrom(stage), step, at, null);
    }

    private void reach(Stage next, Step step, Instant at, @Nullable String remarks) {
        stage = next;
        history.add(new StepTaken(at, step, next, remarks));
    }

    private void become(Registration registration) {
        project.bearCode(registration.code());
        particulars = registration.particulars();
        funds.open(registration.funds());
    }

    private void become(RecordedFacts facts) {
        particulars = facts.particulars();
        funds.state(facts.funds(), facts.total());
        source = facts.source();
    }

    /** Grows with every step, from 1; it is the state's version in events and ETags. */
    public long version() {
        return version + 1;
    }

    public Project project() {
        return project;
    }

    public FiscalYear fiscalYear() {
        return fiscalYear;
    }

    public Stage stage() {
        return stage;
    }

    public Origin origin() {
        return origin;
    }

    public Particulars particulars() {
        return particulars == null ? Particulars.NONE : particulars;
    }

    public Funds funds() {
        return funds;
    }

    public @Nullable LocalDate executedAsOf() {
        return executedAsOf;
    }

    public @Nullable Admission admission() {
        return admission;
    }

    public @Nullable Approval approval() {
        return approval;
    }

    public @Nullable Source source() {
        return source;
    }

    public List<StepTaken> history() {
        return List.copyOf(history);
    }
}
