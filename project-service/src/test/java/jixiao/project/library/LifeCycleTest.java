package jixiao.project.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import jixiao.project.funding.FundAmount;
import jixiao.project.funding.FundSource;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LifeCycleTest {
    private static final Instant AT = Instant.parse("2024-01-02T03:04:05Z");

    static Stream<Arguments> everyStageWithEveryStep() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(Step.values())
                        .filter(step -> step != Step.REGISTER && step != Step.RECORD)
                        .map(step -> Arguments.of(stage, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStageWithEveryStep")
    void a_step_is_taken_and_told_where_the_table_has_an_edge_and_refused_elsewhere(Stage stage, Step step) {
        ProjectYear year = at(stage);
        int stepsBefore = year.history().size();

        if (step.from(stage).isPresent()) {
            ProjectFact fact = take(step, year);

            assertThat(year.stage()).isEqualTo(step.from(stage).get());
            assertThat(fact).isInstanceOf(step.fact());
            assertThat(year.history()).hasSize(stepsBefore + 1);
            assertThat(year.history().getLast().step()).isEqualTo(step);
        } else {
            assertThatThrownBy(() -> take(step, year))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.problem()).isEqualTo(Problem.ILLEGAL_STEP))
                    .hasMessageContaining(stage.label())
                    .hasMessageContaining(step.label());
            assertThat(year.stage()).isEqualTo(stage);
            assertThat(year.history()).hasSize(stepsBefore);
        }
    }

    @Test
    void every_fact_has_a_type_of_its_own() {
        assertThat(Arrays.stream(ProjectFact.class.getPermittedSubclasses()).toList())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Step.values()).map(Step::fact).distinct().toList());
    }

    @Test
    void a_refusal_names_what_is_possible_instead() {
        assertThatThrownBy(() -> at(Stage.SUBMITTED).approve(order(), new PassedReview(1), AT))
                .hasMessage("当前环节为“已报送主管部门”，不能办理“批复”；现在可以办理：撤回、退回单位、退回上一环节、转报。");
        assertThatThrownBy(() -> at(Stage.CLOSED).close(AT)).hasMessageContaining("已办结");
    }

    @Test
    void a_returned_project_is_no_longer_admitted() {
        ProjectYear year = at(Stage.ADMITTED);
        assertThat(year.admission()).isNotNull();
        year.returnOneStep("请补充。", AT);
        assertThat(year.admission()).isNull();
    }

    @Test
    void a_later_document_moves_a_recorded_year_on_and_an_earlier_one_never_back() {
        ProjectYear year = recorded(DisclosureKind.TARGET);

        year.recordAgain(stated(DisclosureKind.SELF_EVALUATION), AT);
        assertThat(year.stage()).isEqualTo(Stage.COMPLETED);

        year.recordAgain(stated(DisclosureKind.LIBRARY), AT);
        assertThat(year.stage()).isEqualTo(Stage.COMPLETED);
    }

    private static ProjectFact take(Step step, ProjectYear year) {
        return switch (step) {
            case EDIT -> year.edit(registration(), AT);
            case SUBMIT -> year.submit(AT);
            case WITHDRAW -> year.withdraw(AT);
            case RETURN_TO_UNIT -> year.returnToUnit("请补充。", AT);
            case RETURN_ONE_STEP -> year.returnOneStep("请补充。", AT);
            case FORWARD -> year.forward(AT);
            case ADMIT -> year.admit(new PassedReview(1), LocalDate.of(2024, 1, 9), AT);
            case APPROVE -> year.approve(order(), new PassedReview(1), AT);
            case ADJUST -> year.adjust(new AdjustmentOrder("调1号", "增加人数。", amounts("200.00")), AT);
            case RECORD_EXECUTION ->
                year.recordExecution(new ExecutionReport(LocalDate.of(2024, 6, 30), amounts("10.00")), AT);
            case CLOSE -> year.close(AT);
            case REGISTER, RECORD -> throw new IllegalArgumentException(step + " begins a life");
        };
    }

    private static ProjectYear at(Stage stage) {
        if (stage == Stage.COMPLETED) {
            return recorded(DisclosureKind.SELF_EVALUATION);
        }
        ProjectYear year = ProjectYear.registered(project(), registration(), AT);
        for (Step step : List.of(Step.SUBMIT, Step.FORWARD, Step.ADMIT, Step.APPROVE, Step.CLOSE)) {
            if (year.stage() == stage) {
                return year;
            }
            take(step, year);
        }
        return year;
    }

    private static ProjectYear recorded(DisclosureKind kind) {
        return ProjectYear.recorded(project(), new FiscalYear(2024), stated(kind), AT);
    }

    private static RecordedFacts stated(DisclosureKind kind) {
        Source source = new Source(UUID.randomUUID(), "some-layout", kind, "标题", null, null, "0".repeat(64), 1);
        return new RecordedFacts(Particulars.NONE, List.of(), null, source);
    }

    private static Project project() {
        return new Project(UUID.randomUUID(), "劳模春节慰问金", null);
    }

    private static Registration registration() {
        return new Registration(
                new UnitKey(new RegionCode("640300"), "902001"),
                new FiscalYear(2024),
                "劳模春节慰问金",
                null,
                null,
                ProjectAttribute.ONE_OFF,
                "1年",
                null,
                amounts("100.00"),
                null);
    }

    private static ApprovalOrder order() {
        return new ApprovalOrder("吴财预〔2024〕1号", LocalDate.of(2024, 1, 20), LocalDate.of(2024, 1, 31));
    }

    private static List<FundAmount> amounts(String yuan) {
        return List.of(new FundAmount(FundSource.APPROPRIATION, Money.ofYuan(yuan)));
    }
}
