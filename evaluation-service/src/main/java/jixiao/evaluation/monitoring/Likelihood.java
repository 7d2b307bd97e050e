package jixiao.evaluation.monitoring;

import jixiao.profiles.Light;

/** Whether the target will be reached by the end of the year (全年目标完成可能性). */
public enum Likelihood {
    CERTAIN("确定能", Light.GREEN),
    POSSIBLE("有可能", Light.YELLOW),
    IMPOSSIBLE("完全不可能", Light.RED);

    private final String label;
    private final Light light;

    Likelihood(String label, Light light) {
        this.label = label;
        this.light = light;
    }

    public String label() {
        return label;
    }

    /** The light of an indicator in words, which has nothing else to be judged by. */
    Light light() {
        return light;
    }
}
