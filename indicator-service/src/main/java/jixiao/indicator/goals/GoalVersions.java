package jixiao.indicator.goals;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a goal ever said, numbered from 1, and which of it counts: the approved version, else the last. What is stated
 * after an approval stands beside it.
 */
@Embeddable
public class GoalVersions {
    @Column(name = "version_count")
    private int count;

    @Column(name = "current_version")
    private int current;

    @Column(name = "approved_version")
    private @Nullable Integer approved;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "goal_id", referencedColumnName = "id", insertable = false, updatable = false)
    @OrderBy("number")
    private List<GoalVersion> stated = new ArrayList<>();

    protected GoalVersions() {}

    /** The next version; it counts at once unless another one is approved. */
    GoalVersion state(UUID goalId, GoalContent content, @Nullable SourceDocument source, Instant at) {
        count++;
        GoalVersion version = new GoalVersion(goalId, count, content, source, at);
        stated.add(version);
        if (approved == null) {
            current = count;
        }
        return version;
    }

    /** @throws IllegalArgumentException when the goal has no such version */
    void approve(int number) {
        numbered(number).orElseThrow(() -> new IllegalArgumentException("the goal has no version " + number));
        current = number;
        approved = number;
    }

    boolean currentSays(GoalContent content) {
        return count > 0 && current().content().equals(content);
    }

    boolean isStatedBy(GoalContent content, SourceDocument source) {
        return stated.stream()
                .anyMatch(version ->
                        source.equals(version.source()) && version.content().equals(content));
    }

    public GoalVersion current() {
        return numbered(current).orElseThrow();
    }

    public @Nullable Integer approved() {
        return approved;
    }

    public Optional<GoalVersion> numbered(int number) {
        return stated.stream().filter(version -> version.number() == number).findFirst();
    }

    /** What another year may build on: the approved version, else the last one a document states. */
    public Optional<GoalVersion> standing() {
        return approved != null
                ? numbered(approved)
                : stated.stream()
                        .filter(version -> version.origin() == Origin.RECORDED)
                        .max(Comparator.comparingInt(GoalVersion::number));
    }

    public List<GoalVersion> all() {
        return List.copyOf(stated);
    }
}
