package jixiao.evaluation.scoring;

import static jixiao.evaluation.scoring.PrintedNumbers.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.evaluation.scoring.Cell.Field;
import jixiao.profiles.Rounding;
import jixiao.profiles.RuleProfile;
import jixiao.values.Category;
import jixiao.values.Subcategory;

/** Whether the sheet as a whole agrees with its captions, its profile and its total. */
final class SheetChecks {
    private static final Pattern CAPTION_POINTS = Pattern.compile("[（(]\\s*([0-9]+(?:\\.[0-9]+)?)\\s*分?\\s*[）)]");

    private final RuleProfile profile;
    private final SheetFacts sheet;
    private final PointsBasis basis;
    private final List<GroupScore> groups;
    private final Totals totals;
    private final List<Finding> findings = new ArrayList<>();

    SheetChecks(RuleProfile profile, SheetFacts sheet, PointsBasis basis, List<GroupScore> groups, Totals totals) {
        this.profile = profile;
        this.sheet = sheet;
        this.basis = basis;
        this.groups = groups;
        this.totals = totals;
    }

    List<Finding> findings() {
        captionsAgreeWithRows();
        groupsAgreeWithProfile();
        obligatoryClassesArePresent();
        if (basis == PointsBasis.AS_GIVEN) {
            pointsAreFull();
            printedTotalFollows();
        }
        scoreIsNotInflated();
        return findings;
    }

    /** Rows without a caption of their own belong to the caption above. */
    private void captionsAgreeWithRows() {
        Map<String, List<Integer>> rowsByCaption = new LinkedHashMap<>();
        String caption = null;
        for (int i = 0; i < sheet.rows().size(); i++) {
            String own = sheet.rows().get(i).caption();
            caption = own == null ? caption : own;
            if (caption != null) {
                rowsByCaption.computeIfAbsent(caption, key -> new ArrayList<>()).add(i);
            }
        }
        rowsByCaption.forEach(this::captionAgrees);
    }

    private void captionAgrees(String caption, List<Integer> rows) {
        Matcher printed = CAPTION_POINTS.matcher(caption);
        if (!printed.find()) {
            return;
        }
        BigDecimal sum =
                rows.stream().map(index -> sheet.rows().get(index).points()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(new BigDecimal(printed.group(1))) != 0) {
            say(
                    Check.CAPTION_POINTS_DIFFER,
                    Cell.of(rows.getFirst() + 1, Field.CATEGORY),
                    "一级指标写明“%s”，所属各行分值合计 %s 分。".formatted(caption.strip(), plain(sum)));
        }
    }

    private void groupsAgreeWithProfile() {
        for (GroupScore group : groups) {
            if (group.group() == null) {
                group.rows()
                        .forEach(row -> say(
                                Check.CLASS_UNKNOWN,
                                Cell.of(row.position(), Field.CATEGORY),
                                "没有写明一、二级指标，无法归入 %s 的任何一组。".formatted(profile.id())));
            } else if (!group.rows().isEmpty()
                    && group.givenPoints().compareTo(group.group().points()) != 0) {
                say(
                        Check.POINTS_OFF_PROFILE,
                        Cell.of(group.rows().getFirst().position(), Field.POINTS),
                        "%s分值合计 %s 分，%s 规定为 %s 分。"
                                .formatted(
                                        group.group().name(),
                                        plain(group.givenPoints()),
                                        profile.id(),
                                        plain(group.group().points())));
            }
        }
    }

    private void obligatoryClassesArePresent() {
        for (Category category : profile.obligatory().categories()) {
            if (sheet.rows().stream().noneMatch(row -> isOf(row, category))) {
                missing(category.label());
            }
        }
        for (Subcategory subcategory : profile.obligatory().subcategories()) {
            if (sheet.rows().stream().noneMatch(row -> row.subcategory() == subcategory)) {
                missing(subcategory.label());
            }
        }
    }

    private static boolean isOf(RowFacts row, Category category) {
        boolean ownLevel = category == Category.COST && row.subcategory() == Subcategory.COST;
        boolean below = row.subcategory() != null && row.subcategory().category() == category;
        return row.category() == category || ownLevel || row.category() == null && below;
    }

    private void missing(String label) {
        say(Check.CLASS_MISSING, Cell.of(Field.CATEGORY), "%s 要求设置%s，本表没有。".formatted(profile.id(), label));
    }

    private void pointsAreFull() {
        BigDecimal sum = sheet.points();
        if (sum.compareTo(profile.indicatorPoints()) != 0) {
            say(
                    Check.POINTS_NOT_FULL,
                    Cell.of(Field.POINTS),
                    "各行分值合计 %s 分，按 %s 应为 %s 分。".formatted(plain(sum), profile.id(), plain(profile.indicatorPoints())));
        }
    }

    private void printedTotalFollows() {
        BigDecimal printed = sheet.printedTotal();
        if (printed == null || !totals.complete() || printed.compareTo(totals.total()) == 0) {
            return;
        }
        Optional<Rounding> rounded = Roundings.from(
                Fraction.of(totals.total()), printed, profile.scoring().rounding());
        if (rounded.isPresent()) {
            say(
                    Check.TOTAL_ROUNDED,
                    Cell.of(Field.TOTAL),
                    "总分填报为 %s，各行得分合计为 %s，%s后相符。"
                            .formatted(plain(printed), plain(totals.total()), Roundings.label(rounded.get())));
        } else {
            say(
                    Check.TOTAL_DIFFERS,
                    Cell.of(Field.TOTAL),
                    "总分填报为 %s，各行得分合计为 %s%s。".formatted(plain(printed), plain(totals.total()), otherTotal(printed)));
        }
    }

    private String otherTotal(BigDecimal printed) {
        if (printed.compareTo(totals.indicators()) == 0) {
            return "；不计预算执行率得分则相符";
        }
        return printed.compareTo(totals.withExecution()) == 0 ? "；加上预算执行率得分则相符" : "";
    }

    private void scoreIsNotInflated() {
        Fraction rate = sheet.funds().rate();
        BigDecimal points = groups.stream().map(group -> group.points(basis)).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (rate == null || !totals.complete() || points.signum() == 0) {
            return;
        }
        Fraction reached = new Fraction(totals.indicators(), points);
        Fraction limit = rate.times(BigDecimal.ONE.add(profile.inflation().tolerance()));
        if (reached.isMoreThan(limit)) {
            say(
                    Check.SCORE_INFLATED,
                    Cell.of(Field.TOTAL),
                    "指标得分率 %s 高出预算执行率 %s 超过 %s，请核对是否虚高。"
                            .formatted(
                                    PrintedNumbers.percent(reached),
                                    PrintedNumbers.percent(rate),
                                    PrintedNumbers.percent(profile.inflation().tolerance())));
        }
    }

    private void say(Check check, Cell cell, String message) {
        findings.add(check.at(cell, message));
    }
}
