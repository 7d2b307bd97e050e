package jixiao.indicator.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import jixiao.testing.ServiceTest;
import jixiao.values.RegionCode;
import jixiao.values.Subcategory;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What the library costs beside many approved goals of eight indicators, one of which every goal has. Run with {@code
 * -Dlibrary.goals=200000} for the figures of a province; the limits hold for those.
 */
@QuarkusTest
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibraryEffortTest {
    private static final Logger LOG = Logger.getLogger(LibraryEffortTest.class);
    private static final int GOALS = Integer.getInteger("library.goals", 2_000);
    private static final RegionCode PROVINCE = new RegionCode("650000");

    @Inject
    EntityManager database;

    @Inject
    ApprovedTargets targets;

    @Inject
    Library library;

    @BeforeAll
    void many_goals_are_approved() {
        QuarkusTransaction.requiringNew().timeout(900).run(() -> {
            execute("create temporary table bulk as select gen_random_uuid() as id, n from generate_series(1, " + GOALS
                    + ") n");
            execute("insert into performance_goal (id, lock_version, version, project_id, fiscal_year, project_version,"
                    + " project_name, region, unit_id, unit_region, unit_code, unit_name, department_id,"
                    + " department_region, department_code, department_name, stage, version_count, current_version)"
                    + " select id, 0, 1, gen_random_uuid(), 2022 + n % 5, 1, '项目' || n, '65' || 1000 + n % 9000,"
                    + " md5((n % 20000)::text)::uuid, '650100', n::text, '单位', md5('d')::uuid, '650100', '1', '部门',"
                    + " 'DRAFT', 1, 1 from bulk");
            execute("insert into goal_version (goal_id, number, stated_at, goal, numbered_goals)"
                    + " select id, 1, now(), '目标', '{}' from bulk");
            execute("insert into goal_indicator (goal_id, goal_version, position, category, subcategory, name, target)"
                    + " select id, 1, p, 'OUTPUT', 'QUANTITY', '数量指标' || (n * 8 + p) % 5000, n % 997 || '人'"
                    + " from bulk, generate_series(1, 7) p");
            execute("insert into goal_indicator (goal_id, goal_version, position, category, subcategory, name, target)"
                    + " select id, 1, 8, 'SATISFACTION', 'SATISFACTION', '职工满意度', '≥' || 80 + n % 20 || '%' from bulk");
            execute("update performance_goal set stage = 'APPROVED', approved_version = 1"
                    + " where id in (select id from bulk)");
            execute("insert into approved_target select t.* from bulk cross join lateral"
                    + " approved_target_of(bulk.id, 1) t");
            execute("drop table bulk");
        });
        QuarkusTransaction.requiringNew().timeout(900).run(() -> execute("analyze approved_target"));
    }

    @AfterAll
    void nothing_stays() {
        QuarkusTransaction.requiringNew()
                .timeout(900)
                .run(() -> execute("delete from approved_target where region like '65%'"));
    }

    @Test
    void usage_and_suggestions_stay_quick_beside_many_goals() {
        Usage usage = measured(
                "usage of an indicator every goal has",
                Duration.ofSeconds(2),
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> Usage.of(library.byCode("S-SAT-0001").orElseThrow(), PROVINCE, targets)));
        assertThat(usage.uses()).isEqualTo(GOALS);
        assertThat(usage.typical().orElseThrow().measured()).isEqualTo(GOALS);

        assertThat(measured(
                        "usage of a rare one",
                        Duration.ofMillis(200),
                        () -> QuarkusTransaction.requiringNew()
                                .call(() -> targets.written(Subcategory.QUANTITY, "数量指标17", PROVINCE))))
                .isNotEmpty();
        assertThat(measured(
                        "a list with uses",
                        Duration.ofSeconds(2),
                        () -> QuarkusTransaction.requiringNew()
                                .call(() -> library.find(
                                        new LibraryQuery(
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                Set.of(LibraryStage.ACTIVE),
                                                "满意度",
                                                null),
                                        50))))
                .isNotEmpty();
    }

    private <T> T measured(String what, Duration limit, Supplier<T> work) {
        work.get();
        long start = System.nanoTime();
        T answer = work.get();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        LOG.infof("%d approved goals: %s takes %d ms", GOALS, what, taken.toMillis());
        assertThat(taken).as(what).isLessThan(limit);
        return answer;
    }

    private void execute(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}
