package jixiao.indicator.goals;

import static jixiao.indicator.goals.GoalStage.APPROVED;
import static jixiao.indicator.goals.GoalStage.DRAFT;
import static jixiao.indicator.goals.GoalStage.RECORDED;
import static jixiao.indicator.goals.GoalStage.RETURNED;
import static jixiao.indicator.goals.GoalStage.REVIEWED;
import static jixiao.indicator.goals.GoalStage.SUBMITTED;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The life cycle of a goal, whole: each step with the stages it starts from, where it leads, and the event it causes.
 * A review that grades 中 sends the goal back; a graded 差 stays reviewed and bars the way into the budget until the unit
 * edits it. A goal that a library document states can be worked on and reviewed like one that was submitted. What the
 * budget approves or a document states is a fact and is never refused. An approved goal changes by an adjustment only.
 */
public enum GoalStep {
    EDIT("修改", GoalStep.REVISED, to(DRAFT, DRAFT, RETURNED, REVIEWED, RECORDED)),
    SUBMIT("提交", "jixiao.goal.submitted.v1", to(SUBMITTED, DRAFT, RETURNED, RECORDED)),
    WITHDRAW("撤回", GoalStep.REVISED, to(DRAFT, SUBMITTED, REVIEWED)),
    RETURN("退回", GoalStep.REVISED, to(RETURNED, SUBMITTED, REVIEWED, RECORDED)),
    REVIEW("审核", "jixiao.goal.reviewed.v1", to(REVIEWED, SUBMITTED, RECORDED)),
    REVIEW_AND_RETURN("审核并退回", "jixiao.goal.reviewed.v1", to(RETURNED, SUBMITTED, RECORDED)),
    APPROVE("批复", "jixiao.goal.approved.v1", to(APPROVED, GoalStage.values())),
    ADJUST("申请调整", null, to(APPROVED, APPROVED)),
    APPROVE_ADJUSTMENT("批复调整", "jixiao.goal.approved.v1", to(APPROVED, APPROVED)),
    RECORD("登记", "jixiao.goal.recorded.v1", fromEach(stage -> stage == APPROVED ? APPROVED : RECORDED)),
    RECORD_AS_APPROVED("登记为已批复", "jixiao.goal.approved.v1", to(APPROVED, GoalStage.values()));

    /** Said only when a review became void by the step: who relied on it must not any longer. */
    static final String REVISED = "jixiao.goal.revised.v1";

    private final String label;
    private final @Nullable String event;
    private final Map<GoalStage, GoalStage> ways;

    GoalStep(String label, @Nullable String event, Map<GoalStage, GoalStage> ways) {
        this.label = label;
        this.event = event;
        this.ways = ways;
    }

    /** The CloudEvents type of what the step can make known; whether it does, {@link GoalChange#event()} says. */
    public Optional<String> event() {
        return Optional.ofNullable(event);
    }

    public boolean isOpenTo(GoalStage stage) {
        return ways.containsKey(stage);
    }

    /** @throws Refusal when the step cannot be taken from there */
    GoalStage from(GoalStage stage) {
        if (!isOpenTo(stage)) {
            throw Problem.ILLEGAL_STEP.because("绩效目标现为“" + stage.label() + "”，不能" + label + "。"
                    + (this == ADJUST ? "只有批复的绩效目标才须调整，尚未批复的可以直接修改。" : hint(stage)));
        }
        return ways.get(stage);
    }

    private static String hint(GoalStage stage) {
        return switch (stage) {
            case DRAFT, RETURNED -> "请先由单位提交。";
            case SUBMITTED -> "请先撤回或等待审核。";
            case REVIEWED -> "需要改动的，请先修改或退回。";
            case APPROVED -> "批复的绩效目标不得随意更改，确需调整的请提出调整申请。";
            case RECORDED -> "据文件登记的绩效目标可以修改、提交、审核或退回。";
        };
    }

    private static Map<GoalStage, GoalStage> to(GoalStage target, GoalStage... sources) {
        return Arrays.stream(sources)
                .collect(Collectors.toMap(
                        Function.identity(), source -> target, (a, b) -> a, () -> new EnumMap<>(GoalStage.class)));
    }

    private static Map<GoalStage, GoalStage> fromEach(Function<GoalStage, GoalStage> target) {
        return Arrays.stream(GoalStage.values())
                .collect(Collectors.toMap(
                        Function.identity(), target, (a, b) -> a, () -> new EnumMap<>(GoalStage.class)));
    }
}
