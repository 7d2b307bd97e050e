package jixiao.evaluation.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jixiao.evaluation.scoring.PointsProposal;
import jixiao.profiles.RuleProfile;

/** Points come with the goal, or are proposed by the profile: for all rows, where a single one has none. */
final class RowPoints {
    private RowPoints() {}

    static List<BigDecimal> of(List<SheetRow> rows, RuleProfile profile) {
        List<BigDecimal> given = rows.stream().map(SheetRow::points).toList();
        if (given.stream().allMatch(Objects::nonNull)) {
            return given;
        }
        return new PointsProposal(profile)
                .propose(rows.stream().map(SheetRow::rowClass).toList());
    }

    static List<SheetRow> complete(List<SheetRow> rows, RuleProfile profile) {
        List<BigDecimal> points = of(rows, profile);
        List<SheetRow> complete = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            complete.add(rows.get(i).worth(points.get(i)));
        }
        return complete;
    }
}
