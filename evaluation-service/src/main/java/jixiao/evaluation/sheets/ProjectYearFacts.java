package jixiao.evaluation.sheets;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * The newest budget and the newest approved goal of a project-year, each as JSON of the state that was told. Either may
 * come first.
 */
@Entity
@Table(name = "project_year")
public class ProjectYearFacts {
    @EmbeddedId
    private ProjectYear id;

    private @Nullable Long budgetVersion;
    private @Nullable String budget;
    private @Nullable Long goalVersion;
    private @Nullable String goal;

    protected ProjectYearFacts() {}

    /** Keeps the state when it is newer than what is known, and says whether it was. */
    boolean learnBudget(long version, String json) {
        if (budgetVersion != null && budgetVersion >= version) {
            return false;
        }
        budgetVersion = version;
        budget = json;
        return true;
    }

    /** Keeps the state when it is newer than what is known, and says whether it was. */
    boolean learnGoal(long version, String json) {
        if (goalVersion != null && goalVersion >= version) {
            return false;
        }
        goalVersion = version;
        goal = json;
        return true;
    }

    @Nullable
    String budget() {
        return budget;
    }

    @Nullable
    String goal() {
        return goal;
    }
}
