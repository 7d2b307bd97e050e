package jixiao.profiles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jixiao.values.Category;
import jixiao.values.Subcategory;

/** What a schema cannot say: that the numbers of a profile agree with each other. */
final class ProfileConsistency {
    private static final BigDecimal FULL_MARKS = BigDecimal.valueOf(100);

    private final ProfileFile file;
    private final RuleProfile profile;
    private final List<ProfileProblem> problems = new ArrayList<>();

    ProfileConsistency(ProfileFile file, RuleProfile profile) {
        this.file = file;
        this.profile = profile;
    }

    List<ProfileProblem> problems() {
        yearsAreInOrder();
        pointsMakeFullMarks();
        everyClassHasOneGroup();
        executionStepsFall();
        gradesTouchEachOther();
        bandsFall();
        ratingsCoverEveryTotal();
        problems.addAll(new YearConsistency(file, profile).problems());
        return problems;
    }

    private void yearsAreInOrder() {
        EffectiveYears years = profile.effective();
        if (years.to() != null && years.to().compareTo(years.from()) < 0) {
            say("/effective/to", "截止年度 %s 早于起始年度 %s，请改正。".formatted(years.to(), years.from()));
        }
    }

    private void pointsMakeFullMarks() {
        BigDecimal execution =
                profile.execution().inTotal() ? profile.execution().points() : BigDecimal.ZERO;
        BigDecimal sum = profile.indicatorPoints().add(execution);
        if (sum.compareTo(FULL_MARKS) != 0) {
            say(
                    "/groups",
                    "各组分值%s合计 %s 分，请调整为 100 分。".formatted(execution.signum() > 0 ? "与预算执行率" : "", sum.toPlainString()));
        }
    }

    private void everyClassHasOneGroup() {
        exactlyOnce(List.of(Category.values()), PointsGroup::categories, Category::label, "/categories");
        exactlyOnce(List.of(Subcategory.values()), PointsGroup::subcategories, Subcategory::label, "/subcategories");
    }

    private <T> void exactlyOnce(
            List<T> all, Function<PointsGroup, List<T>> named, Function<T, String> label, String field) {
        for (T one : all) {
            List<Integer> groups = indexes(group -> named.apply(group).contains(one));
            if (groups.isEmpty()) {
                say("/groups", "没有一组包含“%s”，请把它列入某一组的 %s。".formatted(label.apply(one), field.substring(1)));
            } else if (groups.size() > 1) {
                say("/groups/" + groups.get(1) + field, "“%s”已列入前面的组，请只留一处。".formatted(label.apply(one)));
            }
        }
    }

    private List<Integer> indexes(Predicate<PointsGroup> test) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < profile.groups().size(); i++) {
            if (test.test(profile.groups().get(i))) {
                found.add(i);
            }
        }
        return found;
    }

    private void executionStepsFall() {
        if (profile.execution().rule() instanceof ExecutionRule.Steps(List<ExecutionRule.Step> steps)) {
            falls(
                    "/execution/rule/steps",
                    steps.stream().map(ExecutionRule.Step::atLeast).toList());
            if (steps.stream()
                    .anyMatch(
                            step -> step.points().compareTo(profile.execution().points()) > 0)) {
                say(
                        "/execution/rule/steps",
                        "阶梯的分值不得超过预算执行率的分值 %s。"
                                .formatted(profile.execution().points().toPlainString()));
            }
        }
    }

    private void gradesTouchEachOther() {
        QualitativeRule rule = profile.scoring().qualitative();
        BigDecimal upper = BigDecimal.ONE;
        for (Attainment grade : Attainment.values()) {
            if (rule.band(grade).upper().compareTo(upper) != 0) {
                say(
                        "/scoring/qualitative/bands/" + grade + "/upper",
                        "上限应为 %s，与上一档相接。".formatted(upper.toPlainString()));
            }
            upper = rule.band(grade).lower();
        }
        if (upper.signum() != 0) {
            say("/scoring/qualitative/bands/NOT_ACHIEVED/lower", "最低一档的下限应为 0。");
        }
    }

    private void bandsFall() {
        List<BandedRule> rules = profile.scoring().banded();
        for (int i = 0; i < rules.size(); i++) {
            falls(
                    "/scoring/banded/" + i + "/bands",
                    rules.get(i).bands().stream().map(BandedRule.Band::atLeast).toList());
        }
    }

    private void ratingsCoverEveryTotal() {
        falls("/ratings", profile.ratings().stream().map(RatingBand::atLeast).toList());
        List<Rating> order = profile.ratings().stream().map(RatingBand::rating).toList();
        if (!order.equals(List.of(Rating.values()))) {
            String labels = order.stream().map(Rating::label).collect(Collectors.joining("、"));
            say("/ratings", "等级应依次为优、良、中、差，现为 %s。".formatted(labels));
        }
    }

    private void falls(String pointer, List<BigDecimal> bounds) {
        for (int i = 1; i < bounds.size(); i++) {
            if (bounds.get(i).compareTo(bounds.get(i - 1)) >= 0) {
                say(
                        pointer + "/" + i + "/atLeast",
                        "下限应从高到低排列，请小于上一档的 %s。".formatted(bounds.get(i - 1).toPlainString()));
            }
        }
        if (bounds.getLast().signum() != 0) {
            say(pointer + "/" + (bounds.size() - 1) + "/atLeast", "最后一档的下限应为 0，否则有的数值落不到任何一档。");
        }
    }

    private void say(String pointer, String message) {
        problems.add(file.problem(pointer, message));
    }
}
