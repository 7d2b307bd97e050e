package jixiao.evaluation.monitoring;

import java.util.ArrayList;
import java.util.List;
import jixiao.kit.problem.FieldFault;
import org.jspecify.annotations.Nullable;

/** Everything that is still missing before a report may be submitted, all at once. */
final class ReportGaps {
    private final List<FieldFault> gaps = new ArrayList<>();

    private ReportGaps() {}

    static List<FieldFault> in(ReportContent content, RoundFacts facts) {
        ReportGaps found = new ReportGaps();
        List<Judgement> judgements = facts.rows(content);
        for (int i = 0; i < judgements.size(); i++) {
            found.row("/rows/" + i, content.rows().get(i), judgements.get(i), facts);
        }
        Judgement money = facts.money(content);
        if (money.needsExplanation()) {
            String why = "预算执行%s（%s）".formatted(money.light().label(), money.formula());
            found.explanation(
                    "/money", why, content.money().cause(), content.money().explanation());
        }
        return found.gaps;
    }

    private void row(String pointer, ReportRow row, Judgement judgement, RoundFacts facts) {
        String named = "第 %d 行“%s”".formatted(row.row(), row.indicator());
        if (isBlank(row.done()) && row.plannedShare().signum() > 0) {
            say(pointer + "/done", named + "还没有填写完成情况，请填写。");
        }
        if (isBlank(row.expected())) {
            say(pointer + "/expected", named + "还没有填写全年预计完成情况，请填写。");
        }
        if (row.likelihood() == null) {
            say(pointer + "/likelihood", named + "还没有选择全年目标完成可能性，请选择。");
        }
        if (judgement.needsExplanation()) {
            explanation(pointer, named + "（" + judgement.formula() + "）", row.cause(), row.explanation());
        } else if (row.willBeMissed(facts.year())) {
            explanation(pointer, named + "预计全年不能完成", row.cause(), row.explanation());
        }
    }

    private void explanation(String pointer, String why, @Nullable DeviationCause cause, @Nullable String explanation) {
        if (cause == null) {
            say(pointer + "/cause", why + "，请选择偏差原因。");
        }
        if (isBlank(explanation)) {
            say(pointer + "/explanation", why + "，请说明原因和改进措施。");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private void say(String pointer, String message) {
        gaps.add(new FieldFault(pointer, message));
    }
}
