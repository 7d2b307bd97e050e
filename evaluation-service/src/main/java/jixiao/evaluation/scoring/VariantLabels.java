package jixiao.evaluation.scoring;

import static jixiao.evaluation.scoring.PrintedNumbers.percent;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import jixiao.profiles.BandedRule;
import jixiao.profiles.ExecutionRule;
import jixiao.profiles.LateRule;
import jixiao.profiles.OverAchievement;
import jixiao.profiles.ReverseRule;

/** The forms of a rule in a reader's words. */
final class VariantLabels {
    private VariantLabels() {}

    static String of(ReverseRule reverse) {
        return switch (reverse) {
            case LINEAR -> "上限以外按反向线性";
            case RATIO -> "上限以外按反向比例";
        };
    }

    static String of(LateRule late) {
        return switch (late) {
            case LateRule.NoPoints() -> "逾期不得分";
            case LateRule.PerMonth(BigDecimal share) -> "每逾期一个月扣 " + percent(share);
        };
    }

    static String of(OverAchievement over) {
        return switch (over) {
            case OverAchievement.Nothing() -> "超额不扣分";
            case OverAchievement.Explain(BigDecimal from) -> "达到目标的 " + percent(from) + " 须说明";
            case OverAchievement.Deduct(BigDecimal from, BigDecimal floor) ->
                "超过目标 " + percent(from) + " 的部分扣减，最低 " + percent(floor);
        };
    }

    static String ofBands(List<BandedRule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.bands().stream())
                .map(band -> "≥ " + percent(band.atLeast()) + " 得 " + percent(band.share()))
                .collect(Collectors.joining("，"));
    }

    static String of(List<ExecutionRule.Step> steps) {
        return steps.stream()
                .map(step -> "≥ " + percent(step.atLeast()) + " 得 " + PrintedNumbers.plain(step.points()) + " 分")
                .collect(Collectors.joining("，"));
    }
}
