package jixiao.evaluation.monitoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import jixiao.profiles.Light;

/**
 * A light with the calculation behind it.
 *
 * @param formula in Chinese, such as 完成 40 ÷ 计划 60（目标 100 × 60%）= 66.7%，黄灯; of a grey light the reason
 */
public record Judgement(Light light, String formula) {
    /** What is unknown may hide something worse than blue or green, but nothing worse than what is known to be late. */
    private static final List<Light> WORST_FIRST =
            List.of(Light.RED, Light.YELLOW, Light.GREY, Light.BLUE, Light.GREEN);

    static Judgement of(Light light, String calculation) {
        return new Judgement(light, calculation + "，" + light.label());
    }

    static Judgement unknown(String reason) {
        return of(Light.GREY, reason);
    }

    /** A project takes its worst light: red, yellow, grey, blue, green. */
    static Light worst(Collection<Judgement> judgements) {
        return judgements.stream()
                .map(Judgement::light)
                .min(Comparator.comparingInt(WORST_FIRST::indexOf))
                .orElse(Light.GREY);
    }

    static Light worstOf(Light one, Light other) {
        return WORST_FIRST.indexOf(one) <= WORST_FIRST.indexOf(other) ? one : other;
    }

    /** Whether a cause and an explanation are due. */
    boolean needsExplanation() {
        return light == Light.RED || light == Light.YELLOW;
    }
}
