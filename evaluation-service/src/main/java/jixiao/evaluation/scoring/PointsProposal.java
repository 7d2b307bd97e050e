package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jixiao.profiles.PointsGroup;
import jixiao.profiles.RuleProfile;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * Points for rows whose goal brings none: each group's points are split equally among its rows in steps of 0.01, and the
 * remainder goes to its last row. The points of a group without rows are spread over the others in proportion.
 */
public final class PointsProposal {
    private static final int SCALE = 2;

    private final RuleProfile profile;

    public PointsProposal(RuleProfile profile) {
        this.profile = profile;
    }

    /** The class of one row; both are null when its label is not known, and the row is then worth nothing. */
    public record RowClass(
            @Nullable Category category, @Nullable Subcategory subcategory) {}

    /** The points of each row, in the order given; together they make what the profile gives all indicators. */
    public List<BigDecimal> propose(List<RowClass> rows) {
        List<BigDecimal> points = new ArrayList<>(Collections.nCopies(rows.size(), BigDecimal.ZERO));
        List<PointsGroup> present = profile.groups().stream()
                .filter(group -> !positions(rows, group).isEmpty())
                .toList();
        BigDecimal open = profile.indicatorPoints();
        BigDecimal named = present.stream().map(PointsGroup::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        for (PointsGroup group : present) {
            boolean last = group.equals(present.getLast());
            BigDecimal share = last
                    ? open
                    : profile.indicatorPoints().multiply(group.points()).divide(named, SCALE, RoundingMode.DOWN);
            split(share, positions(rows, group), points);
            open = open.subtract(share);
        }
        return points;
    }

    private List<Integer> positions(List<RowClass> rows, PointsGroup group) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RowClass row = rows.get(i);
            Optional<PointsGroup> own = profile.groupOf(row.category(), row.subcategory());
            if (own.filter(group::equals).isPresent()) {
                found.add(i);
            }
        }
        return found;
    }

    private static void split(BigDecimal whole, List<Integer> positions, List<BigDecimal> points) {
        BigDecimal each = whole.divide(BigDecimal.valueOf(positions.size()), SCALE, RoundingMode.DOWN);
        BigDecimal remainder = whole.subtract(each.multiply(BigDecimal.valueOf(positions.size() - 1L)));
        positions.forEach(position -> points.set(position, each));
        points.set(positions.getLast(), remainder);
    }
}
