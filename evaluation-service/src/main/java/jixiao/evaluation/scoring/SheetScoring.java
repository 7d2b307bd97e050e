package jixiao.evaluation.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.profiles.PointsGroup;
import jixiao.profiles.Rating;
import jixiao.profiles.RuleProfile;
import jixiao.values.FiscalYear;

/** Scores whole sheets under one profile. It keeps no state between sheets. */
public final class SheetScoring {
    private final RuleProfile profile;
    private final FollowedRules followed;

    public SheetScoring(RuleProfile profile) {
        this.profile = profile;
        this.followed = new FollowedRules(profile);
    }

    /** The sheet with the points it gives itself. */
    public SheetScore score(SheetFacts sheet) {
        return score(sheet, PointsBasis.AS_GIVEN);
    }

    public SheetScore score(SheetFacts sheet, PointsBasis basis) {
        List<RowScore> rows = rows(sheet);
        List<GroupScore> groups = groups(rows);
        ExecutionScore execution = new ExecutionScoring(profile, basis).score(sheet.funds());
        Totals totals = new SheetTotals(profile, basis).of(groups, execution);
        Rating rating = totals.complete() ? profile.ratingOf(totals.total()) : null;
        List<Finding> findings = Stream.of(
                        new FundsChecks(profile, sheet, execution).findings(),
                        rows.stream()
                                .flatMap(row -> new RowChecks(profile, row).findings().stream())
                                .toList(),
                        new SheetChecks(profile, sheet, basis, groups, totals).findings())
                .flatMap(List::stream)
                .toList();
        return new SheetScore(profile.reference(), basis, rows, groups, execution, totals, rating, findings);
    }

    private List<RowScore> rows(SheetFacts sheet) {
        FiscalYear year = new FiscalYear(sheet.fiscalYear());
        List<RowScore> rows = new ArrayList<>();
        for (RowFacts row : sheet.rows()) {
            rows.add(new RowScore(rows.size() + 1, row, byRules(year, row), followed.of(row, year)));
        }
        return rows;
    }

    private RuleScore byRules(FiscalYear year, RowFacts row) {
        RowReading reading = RowReading.of(row, year, profile.scoring().qualitative());
        RowRules rules = new RowRules(profile, row.points(), row.subcategory());
        RuleScore score = rules.score(reading.requirement(), reading.achievement());
        return score instanceof RuleScore.Open && row.grade() != null ? rules.graded(row.grade()) : score;
    }

    private List<GroupScore> groups(List<RowScore> rows) {
        Map<Optional<PointsGroup>, List<RowScore>> byGroup = new LinkedHashMap<>();
        for (RowScore row : rows) {
            Optional<PointsGroup> group =
                    profile.groupOf(row.facts().category(), row.facts().subcategory());
            byGroup.computeIfAbsent(group, key -> new ArrayList<>()).add(row);
        }
        List<GroupScore> groups = new ArrayList<>();
        profile.groups()
                .forEach(group ->
                        groups.add(new GroupScore(group, byGroup.getOrDefault(Optional.of(group), List.of()))));
        List<RowScore> unknown = byGroup.get(Optional.<PointsGroup>empty());
        if (unknown != null) {
            groups.add(new GroupScore(null, unknown));
        }
        return groups;
    }
}
