package jixiao.indicator.goals;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a goal said at one time. It never changes; an edit states a new version. */
@Entity
@Immutable
@IdClass(GoalVersion.Key.class)
public class GoalVersion {
    @Id
    @Column(name = "goal_id")
    private UUID goalId;

    @Id
    private int number;

    private Instant statedAt;
    private String goal;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> numberedGoals;

    @ElementCollection
    @CollectionTable(
            name = "goal_indicator",
            joinColumns = {
                @JoinColumn(name = "goal_id", referencedColumnName = "goal_id"),
                @JoinColumn(name = "goal_version", referencedColumnName = "number")
            })
    @OrderBy("position")
    private List<Indicator> indicators;

    @Embedded
    @AttributeOverride(name = "documentId", column = @Column(name = "source_document_id"))
    @AttributeOverride(name = "layout", column = @Column(name = "source_layout"))
    @AttributeOverride(name = "kind", column = @Column(name = "source_kind"))
    @AttributeOverride(name = "title", column = @Column(name = "source_title"))
    @AttributeOverride(name = "publishedOn", column = @Column(name = "source_published_on"))
    @AttributeOverride(name = "origin", column = @Column(name = "source_origin"))
    @AttributeOverride(name = "digest", column = @Column(name = "source_digest"))
    @AttributeOverride(name = "position", column = @Column(name = "source_position"))
    private @Nullable SourceDocument source;

    protected GoalVersion() {}

    GoalVersion(UUID goalId, int number, GoalContent content, @Nullable SourceDocument source, Instant statedAt) {
        this.goalId = goalId;
        this.number = number;
        this.goal = content.goal();
        this.numberedGoals = new ArrayList<>(content.numberedGoals());
        this.indicators = new ArrayList<>(content.indicators());
        this.source = source;
        this.statedAt = statedAt;
    }

    /** Counts from 1; other services name a version by it. */
    public int number() {
        return number;
    }

    public Instant statedAt() {
        return statedAt;
    }

    public String goal() {
        return goal;
    }

    public GoalContent content() {
        return new GoalContent(goal, numberedGoals, indicators);
    }

    public Origin origin() {
        return source == null ? Origin.ENTERED : Origin.RECORDED;
    }

    /** The document that states it; null when people entered it. */
    public @Nullable SourceDocument source() {
        return source;
    }

    /** A version's key: its goal and number. */
    public record Key(UUID goalId, int number) {}
}
