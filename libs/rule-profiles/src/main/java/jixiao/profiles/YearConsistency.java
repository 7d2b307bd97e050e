package jixiao.profiles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a schema cannot say of the year: that rounds, lines, lights, filing days and the ladder are in order. */
final class YearConsistency {
    private final ProfileFile file;
    private final RuleProfile profile;
    private final List<ProfileProblem> problems = new ArrayList<>();

    YearConsistency(ProfileFile file, RuleProfile profile) {
        this.file = file;
        this.profile = profile;
    }

    List<ProfileProblem> problems() {
        roundsFollowEachOther();
        planReachesAll();
        monthsFollowEachOther("executionAlerts", profile.monitoring().executionAlerts(), Monitoring.AlertLine::month);
        lightsAreInOrder();
        filingDaysAreInOrder();
        everyRatingHasOneStep();
        departmentReviewsFirst();
        return problems;
    }

    private void roundsFollowEachOther() {
        List<Monitoring.Round> rounds = profile.monitoring().rounds();
        for (int i = 1; i < rounds.size(); i++) {
            if (!rounds.get(i).until().isAfter(rounds.get(i - 1).until())) {
                say("/monitoring/rounds/" + i + "/until", "各轮监控应按时间先后排列，请晚于上一轮。");
            }
            String name = rounds.get(i).name();
            if (rounds.subList(0, i).stream().anyMatch(round -> round.name().equals(name))) {
                say("/monitoring/rounds/" + i + "/name", "“%s”与前面的一轮重名，请改名。".formatted(name));
            }
        }
    }

    private void planReachesAll() {
        List<Monitoring.PlanPoint> plan = profile.monitoring().plan();
        monthsFollowEachOther("plan", plan, Monitoring.PlanPoint::month);
        for (int i = 1; i < plan.size(); i++) {
            if (plan.get(i).share().compareTo(plan.get(i - 1).share()) < 0) {
                say("/monitoring/plan/" + i + "/share", "计划进度是累计数，不能低于上一点。");
            }
        }
        Monitoring.PlanPoint last = plan.getLast();
        if (last.month() != 12 || last.share().compareTo(BigDecimal.ONE) != 0) {
            say("/monitoring/plan/" + (plan.size() - 1), "计划进度的最后一点应为 12 月、1.00。");
        }
    }

    private <T> void monthsFollowEachOther(String field, List<T> points, Function<T, Integer> month) {
        for (int i = 1; i < points.size(); i++) {
            if (month.apply(points.get(i)) <= month.apply(points.get(i - 1))) {
                say("/monitoring/" + field + "/" + i + "/month", "月份应从小到大排列，请大于上一点。");
            }
        }
    }

    private void lightsAreInOrder() {
        Lights lights = profile.monitoring().lights();
        if (lights.yellow().compareTo(lights.red()) < 0 || lights.blue().compareTo(lights.yellow()) < 0) {
            say("/monitoring/lights", "应为 red ≤ yellow ≤ blue，请改正。");
        }
    }

    private void filingDaysAreInOrder() {
        FilingWindow filing = profile.filing();
        if (filing.submitBy().isBefore(filing.opens())) {
            say("/filing/submitBy", "单位报送的截止日早于开始日，请改正。");
        }
        if (filing.reviewBy().isBefore(filing.submitBy())) {
            say("/filing/reviewBy", "审核的截止日早于单位报送的截止日，请改正。");
        }
    }

    private void everyRatingHasOneStep() {
        List<Rating> named = profile.ladder().stream().map(LadderStep::rating).toList();
        if (!named.equals(List.of(Rating.values()))) {
            say("/ladder", "结果应用应依次写明优、良、中、差各一项。");
        }
    }

    private void departmentReviewsFirst() {
        if (profile.review().desks().getLast() == ReviewDesk.DEPARTMENT
                && profile.review().desks().size() > 1) {
            say("/review/desks", "应先部门审核、后财政审核，请把 DEPARTMENT 写在前面。");
        }
    }

    private void say(String pointer, String message) {
        problems.add(file.problem(pointer, message));
    }
}
