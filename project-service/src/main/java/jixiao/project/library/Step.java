package jixiao.project.library;

import static jixiao.project.library.Stage.ADMITTED;
import static jixiao.project.library.Stage.APPROVED;
import static jixiao.project.library.Stage.CLOSED;
import static jixiao.project.library.Stage.FORWARDED;
import static jixiao.project.library.Stage.REGISTERED;
import static jixiao.project.library.Stage.SUBMITTED;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.kit.problem.Problem;

/**
 * The life cycle of a project-year, drawn once: every edge is a verb of {@link ProjectYear}, and names the fact it
 * causes. {@link #REGISTER} and {@link #RECORD} begin a life; a document moves a recorded year on, never back.
 */
public enum Step {
    REGISTER("登记", ProjectFact.Registered.class),
    RECORD("按文件登记", ProjectFact.YearRecorded.class),
    EDIT("修改登记", ProjectFact.Registered.class, edge(REGISTERED, REGISTERED)),
    SUBMIT("报送", ProjectFact.Submitted.class, edge(REGISTERED, SUBMITTED)),
    WITHDRAW("撤回", ProjectFact.Withdrawn.class, edge(SUBMITTED, REGISTERED)),
    RETURN_TO_UNIT(
            "退回单位",
            ProjectFact.Returned.class,
            edge(SUBMITTED, REGISTERED),
            edge(FORWARDED, REGISTERED),
            edge(ADMITTED, REGISTERED)),
    RETURN_ONE_STEP(
            "退回上一环节",
            ProjectFact.Returned.class,
            edge(SUBMITTED, REGISTERED),
            edge(FORWARDED, SUBMITTED),
            edge(ADMITTED, FORWARDED)),
    FORWARD("转报", ProjectFact.Forwarded.class, edge(SUBMITTED, FORWARDED)),
    ADMIT("入库", ProjectFact.Admitted.class, edge(FORWARDED, ADMITTED)),
    APPROVE("批复", ProjectFact.BudgetApproved.class, edge(ADMITTED, APPROVED)),
    ADJUST("调整预算", ProjectFact.BudgetAdjusted.class, edge(APPROVED, APPROVED)),
    RECORD_EXECUTION("登记执行", ProjectFact.ExecutionRecorded.class, edge(APPROVED, APPROVED)),
    CLOSE("结束年度", ProjectFact.Closed.class, edge(APPROVED, CLOSED));

    private final String label;
    private final Class<? extends ProjectFact> fact;
    private final Map<Stage, Stage> edges = new EnumMap<>(Stage.class);

    Step(String label, Class<? extends ProjectFact> fact, Edge... edges) {
        this.label = label;
        this.fact = fact;
        for (Edge edge : edges) {
            this.edges.put(edge.from(), edge.to());
        }
    }

    public String label() {
        return label;
    }

    /** What is told when this step is taken. */
    public Class<? extends ProjectFact> fact() {
        return fact;
    }

    /** Where the step leads from a stage; empty when it is not possible there. */
    public Optional<Stage> from(Stage stage) {
        return Optional.ofNullable(edges.get(stage));
    }

    /** @throws jixiao.kit.problem.Refusal that names the stage and what is possible there */
    Stage requireFrom(Stage stage) {
        return from(stage)
                .orElseThrow(() -> Problem.ILLEGAL_STEP.because(
                        "当前环节为“" + stage.label() + "”，不能办理“" + label + "”；" + possibleInWords(stage)));
    }

    public static Set<Step> possibleAt(Stage stage) {
        Set<Step> possible = EnumSet.noneOf(Step.class);
        for (Step step : values()) {
            if (step.edges.containsKey(stage)) {
                possible.add(step);
            }
        }
        return possible;
    }

    private static String possibleInWords(Stage stage) {
        Set<Step> possible = possibleAt(stage);
        return possible.isEmpty()
                ? "该年度已办结，没有可以办理的事项。"
                : "现在可以办理：" + possible.stream().map(Step::label).collect(Collectors.joining("、")) + "。";
    }

    private static Edge edge(Stage from, Stage to) {
        return new Edge(from, to);
    }

    private record Edge(Stage from, Stage to) {}
}
