package jixiao.evaluation.scoring;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jixiao.profiles.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * A rule that gives exactly the score a sheet prints.
 *
 * @param variant in Chinese, what sets this form of the rule apart from others of its kind; null where there is one only
 * @param rounding how the exact result becomes the printed score; null for a band a score only has to lie in
 * @param readAs what has to be read in another way for it; null where the row is read as written
 */
public record FollowedRule(
        RuleKind rule,
        @Nullable String variant,
        @Nullable Rounding rounding,
        Agreement agreement,
        @Nullable ReadAs readAs) {

    /**
     * In Chinese, for the person who reads the finding.
     *
     * @param how such as 实际完成值“完成”读作达成
     * @param remedy such as 请选择达成等级
     */
    public record ReadAs(String how, String remedy) {}

    /** How far the rule is the one of the profile the sheet is scored under. */
    public enum Agreement {
        PROFILE,
        OTHER_ROUNDING,
        OTHER_RULE;

        static Agreement of(boolean ownRule, boolean ownRounding) {
            if (!ownRule) {
                return OTHER_RULE;
            }
            return ownRounding ? PROFILE : OTHER_ROUNDING;
        }
    }

    /** 按反向比例, or 按完成时限（每逾期一个月扣 10 %；取整、四舍五入）. */
    String sentence() {
        String rounded = rounding == null || isUsual(rounding) ? "" : Roundings.label(rounding);
        String form = variant == null ? "" : variant;
        String both = form + (form.isEmpty() || rounded.isEmpty() ? "" : "；") + rounded;
        return "按" + rule.label() + (both.isEmpty() ? "" : "（" + both + "）");
    }

    /** The same rule applied to figures that were rounded before. */
    FollowedRule withVariant(String form) {
        Agreement stands = agreement == Agreement.PROFILE ? Agreement.OTHER_ROUNDING : agreement;
        return new FollowedRule(rule, form, rounding, stands, readAs);
    }

    FollowedRule under(ReadAs otherwise) {
        return new FollowedRule(rule, variant, rounding, agreement, otherwise);
    }

    private static boolean isUsual(Rounding rounding) {
        return rounding.scale() == 2 && rounding.mode() == RoundingMode.HALF_UP;
    }

    boolean isSameRuleAs(FollowedRule other) {
        return rule == other.rule && Objects.equals(variant, other.variant);
    }

    /**
     * Where one rule gives the score to the cent, another one that needs a coarser rounding was not the one followed. The
     * profile's own comes first, then the finest rounding.
     */
    static List<FollowedRule> plausible(List<FollowedRule> found) {
        if (found.size() < 2) {
            return List.copyOf(found);
        }
        int finest = found.stream().mapToInt(FollowedRule::scale).max().orElse(0);
        return found.stream()
                .filter(rule -> rule.agreement != Agreement.OTHER_RULE || rule.scale() == finest)
                .sorted(Comparator.<FollowedRule>comparingInt(rule -> rule.agreement == Agreement.PROFILE ? 0 : 1)
                        .thenComparing(FollowedRule::scale, Comparator.reverseOrder()))
                .toList();
    }

    /** The decimals kept; a band or a step is exact. */
    private int scale() {
        return rounding == null ? Roundings.FINEST : Math.min(rounding.scale(), Roundings.FINEST);
    }
}
