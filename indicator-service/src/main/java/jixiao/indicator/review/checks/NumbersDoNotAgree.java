package jixiao.indicator.review.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.ReviewedIndicator;
import jixiao.values.Category;
import jixiao.values.reading.Measure;
import jixiao.values.reading.Operator;

/**
 * A part of {@link GoalContradictsTarget}: the goal says one number of a thing, its indicator another (培训养老护理员800人
 * beside 培训养老护理员人数 500人). Nothing is said where any other indicator or number of the goal accounts for the
 * difference, alone or in a sum.
 */
final class NumbersDoNotAgree {
    private static final Pattern OF_EACH = Pattern.compile("[每各单均]");
    private static final Pattern COUNTED_BY = Pattern.compile(
            "(人数|户数|次数|期数|份数|条数|套数|辆数|株数|亩数|栋数|组数|项数|家数|间数|座数|场数|个数|件数|天数|批数|台数|数量|场次|批次|总数|规模|面积|里程|长度|[户次期场个件批台]|数)$");
    /** Of whom exactly: what is said of some is not said of all. */
    private static final Pattern QUALIFIER =
            Pattern.compile("困难|特困|低收入|低保|农民|女|残疾|贫困|脱贫|新增|重点|优秀|骨干|退休|先进|专职|兼职|线上|线下|市级|县级|省级|区级");

    private static final Pattern DOES = Pattern.compile(
            "^(养护|管护|修复|维修|维护|新建|改建|改造|建设|整治|清淤|治理|购置|购买|采购|更新|补贴|补助|资助|救助|慰问|发放|培训|培育|聘用|选聘|招聘|举办|开展|组织|完成|服务|检测|监测|抽检|种植|发展)");

    private static final Pattern ANYBODY = Pattern.compile("受益|服务对象|群众|公众|社会|各方|使|让|确保|力争|达到?|[，\\s]");
    private static final int MOST_IN_A_SUM = 10;

    private NumbersDoNotAgree() {}

    static Stream<Remark> remarksOn(GoalUnderReview goal) {
        String narrative = goal.narrative().collect(Collectors.joining("\n"));
        return goal.indicators().stream()
                .filter(NumbersDoNotAgree::saysItsOwnNumber)
                .flatMap(row -> contradiction(goal, row, narrative).stream());
    }

    private static boolean saysItsOwnNumber(ReviewedIndicator row) {
        return !row.isCost()
                && !OF_EACH.matcher(row.name()).find()
                && row.measure()
                        .filter(target -> target.per().isEmpty()
                                && !target.unit().isNone()
                                && !target.unit().isMoney()
                                && !target.unit().isTime()
                                && target.operator() != Operator.APPROX
                                && target.operator() != Operator.AVERAGE)
                        .isPresent();
    }

    private static Optional<Remark> contradiction(GoalUnderReview goal, ReviewedIndicator row, String narrative) {
        Measure target = row.measure().orElseThrow();
        String unit = unitsLike(target);
        List<SaidNumber> said = SaidNumber.in(narrative, unit).toList();
        List<SaidNumber> ofIt =
                said.stream().filter(each -> isOf(goal, row, each)).toList();
        List<BigDecimal> rows = goal.indicators().stream()
                .filter(other -> other != row)
                .flatMap(other -> other.measure().stream())
                .filter(other -> other.unit().convertsTo(target.unit()))
                .map(NumbersDoNotAgree::number)
                .toList();
        List<BigDecimal> saidNumbers = said.stream().map(SaidNumber::number).toList();
        boolean isMadeUp = sums(saidNumbers).contains(number(target).stripTrailingZeros());
        return isMadeUp || ofIt.size() != 1
                ? Optional.empty()
                : ofIt.stream()
                        .filter(each -> contradicts(target, each))
                        .filter(each -> !isAccountedFor(each.number(), number(target), rows))
                        .findFirst()
                        .map(each -> row.remark(
                                Field.TARGET,
                                "年度目标写的是“" + each.clause() + "”，指标值是“"
                                        + row.indicator().target() + "”。请核对，使两处一致。"));
    }

    private static boolean isAccountedFor(BigDecimal said, BigDecimal own, List<BigDecimal> others) {
        BigDecimal rest = said.subtract(own).stripTrailingZeros();
        Set<BigDecimal> sums = sums(others);
        return sums.contains(said.stripTrailingZeros()) || sums.contains(rest);
    }

    /** What any of the numbers come to together. */
    private static Set<BigDecimal> sums(List<BigDecimal> numbers) {
        List<BigDecimal> few = numbers.stream().limit(MOST_IN_A_SUM).toList();
        return IntStream.range(1, 1 << few.size())
                .mapToObj(chosen -> IntStream.range(0, few.size())
                        .filter(i -> (chosen & 1 << i) != 0)
                        .mapToObj(few::get)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .stripTrailingZeros())
                .collect(Collectors.toSet());
    }

    private static boolean contradicts(Measure target, SaidNumber said) {
        int toTarget = said.number().compareTo(number(target));
        return switch (target.operator()) {
            case GE, GT, EQ, UNSTATED -> said.isFloor() ? toTarget > 0 : toTarget != 0;
            case LE, LT -> toTarget > 0;
            case BETWEEN -> toTarget > 0 || !said.isFloor() && said.number().compareTo(target.low()) < 0;
            case APPROX, AVERAGE -> false;
        };
    }

    /**
     * The words round the number are the thing the name is about (村道 of 养护村道里程), or those of the name for the greater part, down
     * to the last and to of whom exactly.
     */
    private static boolean isOf(GoalUnderReview goal, ReviewedIndicator row, SaidNumber said) {
        String core = COUNTED_BY.matcher(row.name()).replaceFirst("");
        String thing = DOES.matcher(core).replaceFirst("");
        if (isOfAnybody(goal, row, said)
                || thing.length() > 1 && thing.equals(said.words().strip())) {
            return true;
        }
        Set<String> pairs = pairs(core);
        long shared = pairs.stream().filter(said.words()::contains).count();
        return pairs.size() > 0
                && said.words().contains(core.substring(core.length() - 2))
                && shared * 3 >= pairs.size() * 2L
                && qualifiers(said.words()).equals(qualifiers(core));
    }

    /** 满意度达95%以上 beside the only satisfaction the goal has. */
    private static boolean isOfAnybody(GoalUnderReview goal, ReviewedIndicator row, SaidNumber said) {
        int at = said.words().indexOf("满意");
        return at >= 0
                && row.is(Category.SATISFACTION)
                && ANYBODY.matcher(said.words().substring(0, at)).replaceAll("").isEmpty()
                && goal.indicators().stream()
                                .filter(each -> each.is(Category.SATISFACTION))
                                .count()
                        == 1;
    }

    private static Set<String> pairs(String text) {
        return IntStream.range(0, Math.max(0, text.length() - 1))
                .mapToObj(i -> text.substring(i, i + 2))
                .collect(Collectors.toSet());
    }

    private static Set<String> qualifiers(String text) {
        return QUALIFIER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static BigDecimal number(Measure measure) {
        return measure.unit().symbol().startsWith("万") ? measure.high().movePointRight(4) : measure.high();
    }

    /** 名 and 人 are the same, 人次 is another; a 个 is no 个月. */
    private static String unitsLike(Measure target) {
        String unit = target.unit().symbol().replaceFirst("^万", "");
        return switch (unit) {
            case "人", "名", "位" -> "(?:名|人(?![次民员才大均])|位)";
            case "个" -> "个(?!月|工作日)";
            case "场", "场次" -> "场次?";
            case "批", "批次" -> "批次?";
            case "%" -> "[%％]";
            default -> Pattern.quote(unit);
        };
    }
}
