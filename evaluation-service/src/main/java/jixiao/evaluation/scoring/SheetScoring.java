package jixiao.evaluation.scoring;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import jixiao.profiles.PointsGroup;
import jixiao.profiles.Rating;
import jixiao.profiles.RuleProfile;
import jixiao.values.FiscalYear;

/** Scores whole sheets under one profile. It keeps no state between sheets. */
public final class SheetScoring {
    private final RuleProfile profile;
    private final String reference;
    private final FollowedRules followed;

    public SheetScoring(RuleProfile profile) {
        this.profile = profile;
        this.reference = profile.reference();
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
        List<Finding> findings = new ArrayList<>(new FundsChecks(profile, sheet, execution).findings());
        rows.forEach(row -> findings.addAll(new RowChecks(profile, row).findings()));
        findings.addAll(new SheetChecks(profile, sheet, basis, groups, totals).findings());
        return new SheetScore(reference, basis, rows, groups, execution, totals, rating, List.copyOf(findings));
    }

    private List<RowScore> rows(SheetFacts sheet) {
        FiscalYear year = new FiscalYear(sheet.fiscalYear());
        List<RowScore> rows = new ArrayList<>();
        for (RowFacts row : sheet.rows()) {
            RowReading reading = RowReading.of(row, year, profile.scoring().qualitative());
            rows.add(new RowScore(rows.size() + 1, row, byRules(row, reading), followed.of(row, reading, year)));
        }
        return rows;
    }

    private RuleScore byRules(RowFacts row, RowReading reading) {
        RowRules rules = new RowRules(profile, row.points(), row.subcategory());
        RuleScore score = rules.score(reading.requirement(), reading.achievement());
        return score instanceof RuleScore.Open && row.grade() != null ? rules.graded(row.grade()) : score;
    }

    private List<GroupScore> groups(List<RowScore> rows) {
        Map<PointsGroup, List<RowScore>> byGroup = new IdentityHashMap<>();
        List<RowScore> unknown = new ArrayList<>();
        for (RowScore row : rows) {
            profile.groupOf(row.facts().category(), row.facts().subcategory())
                    .map(group -> byGroup.computeIfAbsent(group, key -> new ArrayList<>()))
                    .orElse(unknown)
                    .add(row);
        }
        List<GroupScore> groups = new ArrayList<>();
        profile.groups().forEach(group -> groups.add(GroupScore.of(group, byGroup.getOrDefault(group, List.of()))));
        if (!unknown.isEmpty()) {
            groups.add(GroupScore.of(null, unknown));
        }
        return groups;
    }
}
