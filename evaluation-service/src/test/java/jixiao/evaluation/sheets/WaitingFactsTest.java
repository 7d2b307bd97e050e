package jixiao.evaluation.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jixiao.evaluation.years.RegionYear;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class WaitingFactsTest {
    private static final RegionYear HERE = new RegionYear("522300", 2021);
    private static final RegionYear ELSEWHERE = new RegionYear("522301", 2021);
    private static final String RECORDED = "jixiao.project-year.recorded.v1";

    @Inject
    ProjectYears years;

    private final ProjectYear project = new ProjectYear(UUID.randomUUID(), 2021);

    @AfterEach
    void nothingWaits() {
        change(facts -> {
            facts.release();
            facts.releaseRecorded();
        });
    }

    @Test
    void a_published_self_evaluation_waits_on_when_newer_facts_of_its_year_go_on() {
        change(facts -> facts.holdRecorded(HERE, RECORDED, 1, "{}"));

        change(ProjectYearFacts::release);

        assertThat(waiting(HERE)).contains(project);
        assertThat(QuarkusTransaction.requiringNew().call(() -> years.waiting()))
                .contains(project);
    }

    @Test
    void what_was_taken_waits_no_longer() {
        change(facts -> facts.holdRecorded(HERE, RECORDED, 1, "{}"));

        nothingWaits();

        assertThat(waiting(HERE)).doesNotContain(project);
    }

    @Test
    void a_reopened_year_lets_only_the_facts_of_its_own_region_and_year_go_on() {
        change(facts -> facts.hold(HERE, "jixiao.budget.adjusted.v1"));

        assertThat(waiting(HERE)).contains(project);
        assertThat(waiting(ELSEWHERE)).doesNotContain(project);
        assertThat(waiting(new RegionYear(HERE.region(), 2022))).doesNotContain(project);
    }

    private void change(Consumer<ProjectYearFacts> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(years.locked(project)));
    }

    private List<ProjectYear> waiting(RegionYear year) {
        return QuarkusTransaction.requiringNew().call(() -> years.waiting(year));
    }
}
