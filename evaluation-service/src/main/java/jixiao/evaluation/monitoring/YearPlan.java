package jixiao.evaluation.monitoring;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.evaluation.sheets.LastChange;
import org.jspecify.annotations.Nullable;

/** A unit's own plan of its year: for the money, for some rows, or both. What it does not plan follows the profile. */
@Entity
public class YearPlan {
    @Id
    private UUID sheetId;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "year_plan_point", joinColumns = @JoinColumn(name = "sheet_id"))
    @OrderColumn(name = "position")
    private List<PlannedPoint> points = new ArrayList<>();

    @Embedded
    private LastChange lastChange;

    private @Nullable String reason;

    protected YearPlan() {}

    YearPlan(UUID sheetId) {
        this.sheetId = sheetId;
    }

    void become(List<PlannedPoint> planned, @Nullable String why, LastChange change) {
        points.clear();
        points.addAll(planned);
        reason = why;
        lastChange = change;
    }

    /** The plan of the money; empty when it follows the profile. */
    public Optional<Plan> money() {
        return plan(points.stream().filter(point -> point.row() == 0).toList());
    }

    /**
     * The plan of an indicator. After the goal was adjusted the name decides, as long as the plan has it only once.
     *
     * @param position from 1
     */
    public Optional<Plan> row(int position, String indicator) {
        List<PlannedPoint> named = points.stream()
                .filter(point -> point.row() > 0 && point.indicator().equals(indicator))
                .toList();
        List<PlannedPoint> here =
                named.stream().filter(point -> point.row() == position).toList();
        boolean once = named.stream().map(PlannedPoint::row).distinct().count() == 1;
        return plan(here.isEmpty() && once ? named : here);
    }

    private static Optional<Plan> plan(List<PlannedPoint> points) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                points.getFirst().month() == null
                        ? new Plan.Milestones(
                                points.stream().map(PlannedPoint::milestone).toList())
                        : new Plan.Curve(
                                points.stream().map(PlannedPoint::ofCurve).toList()));
    }

    /** Grows with every change, from 1. */
    public long version() {
        return version + 1;
    }

    /** Why it was changed; null for a plan that was made in time. */
    public @Nullable String reason() {
        return reason;
    }

    public LastChange lastChange() {
        return lastChange;
    }
}
