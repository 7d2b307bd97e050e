package jixiao.evaluation.scoring;

/** The rule a row was scored by, with the name a formula prints. */
public enum RuleKind {
    POSITIVE("正向比例"),
    REVERSE_LINEAR("反向线性"),
    REVERSE_RATIO("反向比例"),
    EXACT("等于目标"),
    INTERVAL("区间"),
    DEADLINE("完成时限"),
    QUALITATIVE("定性分档"),
    BANDED("分段计分"),
    OVER_DEDUCTED("超额调减"),
    EXECUTION_LINEAR("执行率线性"),
    EXECUTION_STEPS("执行率阶梯"),
    NONE("无适用规则");

    private final String label;

    RuleKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
