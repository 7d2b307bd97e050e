package jixiao.indicator.review.checks;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.review.Cell;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.Severity;
import jixiao.indicator.review.cost.MoneyInText;

/**
 * O28: the year's goal, or one of its numbered goals, says what is to be spent and nothing else (2023年完成项目资金52.33万元); or
 * an indicator is how fast the money goes, which the self-evaluation scores by itself.
 */
public final class MoneyIsNoGoal implements Check {
    private static final Pattern LABEL = Pattern.compile("^\\s*(?:目标|任务)?[一二三四五六七八九十0-9]{1,3}[：:、.．]");
    private static final Pattern BETWEEN_CLAUSES = Pattern.compile("[，。；、：;\\s]+|(?<![0-9])[,.]|[,.](?![0-9])");
    /** Clauses that only lead to the amounts. */
    private static final Pattern LEADS_TO_MONEY = Pattern.compile(
            "通过(?:控制)?成本(?:控制)?|通过控制成本|其中|分别为|控制成本|严格执行预算|按预算执行|(预算|资金)[^，]{0,4}(执行率|支付率|支出率)(达到?|为|不低于)?[0-9.]+[%％](以上)?");

    private static final Pattern PACE_OF_SPENDING =
            Pattern.compile("(预算|资金|经费|支出)[^，。]{0,6}(执行率|执行进度|支付率|支付进度|支出率|支出进度)|^(支出进度|支付进度|执行率)$");

    /** Beside the amount, a clause with one of these says what it does. */
    private static final Pattern DOES_SOMETHING =
            Pattern.compile("用于|开展|完成[^项资预]|建设|改善|提高|提升|保障|推动|推进|支持|发放|购置|采购|实施|解决|补贴|补助对象|实现");

    @Override
    public CheckCard card() {
        return new CheckCard("O28", "以花钱为目标", Severity.WARNING, Dimension.APPROPRIATENESS, Basis.CLEARLY_DIRECTED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        List<String> texts = goal.numberedGoals().isEmpty() ? List.of(goal.goal()) : goal.numberedGoals();
        Stream<Remark> pace = goal.indicators().stream()
                .filter(indicator -> PACE_OF_SPENDING.matcher(indicator.name()).find())
                .map(indicator ->
                        indicator.remark(Field.NAME, "“" + indicator.name() + "”考核的是花钱的进度，自评时已单独计分。请改为反映做成什么事的指标。"));
        Stream<Remark> goals = texts.stream()
                .filter(MoneyIsNoGoal::isMoneyOnly)
                .map(text -> new Remark(
                        Cell.of(Field.GOAL),
                        "“" + shortened(text.strip()) + "”只写了花多少钱。请写明用这些钱做成什么，金额写在成本指标。",
                        text.strip()));
        return Stream.concat(goals, pace);
    }

    private static boolean isMoneyOnly(String text) {
        List<String> clauses = BETWEEN_CLAUSES
                .splitAsStream(LABEL.matcher(text).replaceFirst(""))
                .filter(clause -> !clause.isBlank())
                .toList();
        return clauses.stream().anyMatch(MoneyIsNoGoal::isMoney)
                && clauses.stream()
                        .allMatch(clause -> isMoney(clause)
                                || LEADS_TO_MONEY.matcher(clause).matches());
    }

    private static boolean isMoney(String clause) {
        return !MoneyInText.in(clause).isEmpty()
                && !DOES_SOMETHING.matcher(clause).find();
    }

    private static String shortened(String text) {
        int most = 40;
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
