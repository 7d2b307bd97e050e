package jixiao.project.library;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import jixiao.forms.document.ProjectForm;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a project-year, beside the state it is in now ({@link ProjectState}). Each is one event of
 * {@code contracts/events}.
 */
@JsonIgnoreProperties("type")
public sealed interface ProjectFact {
    /** The CloudEvents type. */
    default String type() {
        return switch (this) {
            case Registered fact -> "jixiao.project.registered.v1";
            case Submitted fact -> "jixiao.project.submitted.v1";
            case Withdrawn fact -> "jixiao.project.withdrawn.v1";
            case Returned fact -> "jixiao.project.returned.v1";
            case Forwarded fact -> "jixiao.project.forwarded.v1";
            case Admitted fact -> "jixiao.project.admitted.v1";
            case BudgetApproved fact -> "jixiao.budget.approved.v1";
            case BudgetAdjusted fact -> "jixiao.budget.adjusted.v1";
            case ExecutionRecorded fact -> "jixiao.execution.recorded.v1";
            case Closed fact -> "jixiao.project.closed.v1";
            case YearRecorded fact -> "jixiao.project-year.recorded.v1";
        };
    }

    /** @param proposedGoal as typed; passed on and not kept. Null when an edit does not touch the goal */
    record Registered(ProposedGoal.@Nullable Passed proposedGoal) implements ProjectFact {}

    record Submitted() implements ProjectFact {}

    record Withdrawn() implements ProjectFact {}

    record Returned(String remarks) implements ProjectFact {}

    record Forwarded() implements ProjectFact {}

    record Admitted(int goalVersion, LocalDate admittedOn) implements ProjectFact {}

    record BudgetApproved() implements ProjectFact {}

    record BudgetAdjusted(String documentNumber, String reason) implements ProjectFact {}

    record ExecutionRecorded(LocalDate asOf) implements ProjectFact {}

    record Closed() implements ProjectFact {}

    /**
     * @param form as the document prints it
     * @param document where it stands; the event carries it as the source of the state
     */
    record YearRecorded(ProjectForm form, @JsonIgnore Source document) implements ProjectFact {}
}
