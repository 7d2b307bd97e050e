package jixiao.evaluation.sheets;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jixiao.evaluation.years.RegionYear;
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
    private @Nullable Long recordedVersion;
    private @Nullable String recorded;

    /** The region whose closed year the newest facts wait for; null when they have gone on. */
    private @Nullable String heldIn;

    /** The type of the event that told of the budget that waits. */
    private @Nullable String heldEvent;

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

    /** Keeps a published self-evaluation that has to wait, unless a newer one waits already. */
    void holdRecorded(RegionYear year, String eventType, long version, String json) {
        if (recordedVersion == null || recordedVersion < version) {
            recordedVersion = version;
            recorded = json;
        }
        hold(year, eventType);
    }

    /** What was learned waits until the year is opened again. */
    void hold(RegionYear year, String eventType) {
        heldIn = year.region();
        heldEvent = eventType;
    }

    boolean isHeld() {
        return heldIn != null;
    }

    void release() {
        heldIn = null;
        heldEvent = null;
    }

    /** The published self-evaluation that waited, or null; it waits no longer. */
    @Nullable
    String releaseRecorded() {
        String waited = recorded;
        recorded = null;
        recordedVersion = null;
        return waited;
    }

    @Nullable
    String heldEvent() {
        return heldEvent;
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
