package jixiao.indicator.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.GoalFixtures;
import jixiao.indicator.goals.Indicator;
import jixiao.indicator.kinship.Compared;
import jixiao.kit.identity.Scope;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import jixiao.values.Subcategory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A goal of the largest size, made to be multiplied out in as many ways as can be, is reviewed at once. */
class ReviewEffortTest {
    @ParameterizedTest
    @ValueSource(strings = {"800元/人", "800元/人·天", "5万元/人·次·天", "800元/天", "20元"})
    void three_hundred_indicators_are_reviewed_in_well_under_a_second(String unitCost) {
        List<Indicator> indicators = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> i % 2 == 0
                        ? GoalFixtures.indicator(i, Subcategory.COST, "慰问标准" + i, unitCost)
                        : GoalFixtures.indicator(i, Subcategory.QUANTITY, "慰问人数" + i, i + (i % 3 == 0 ? "天" : "人")))
                .toList();
        GoalContent content = new GoalContent("慰问劳模。", List.of(), indicators);

        long before = cpuNanos();
        ReviewSheet sheet = new ReviewGoal(new GoalRules(Optional.empty()), SampleNeighbours.none(), new EmptyLibrary())
                .sheetOf(
                        new Compared(
                                null,
                                null,
                                null,
                                new RegionCode("640300"),
                                new FiscalYear(2024),
                                "劳模慰问",
                                content,
                                Scope.EVERYTHING),
                        Money.ofYuan("99200"));

        assertThat(Duration.ofNanos(cpuNanos() - before)).isLessThan(Duration.ofSeconds(1));
        assertThat(sheet.suggested()).isNotEmpty();
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
