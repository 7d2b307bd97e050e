package jixiao.evaluation.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import jixiao.evaluation.monitoring.RunningYears.Year;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class DailyWatchTest {
    private static final LocalDate DAY = LocalDate.of(2024, 8, 1);

    @Inject
    DailyWatch daily;

    @Inject
    RunningYears years;

    @Inject
    EntityManager database;

    @BeforeEach
    void nobodyHasLookedYet() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("delete from days_work").executeUpdate());
    }

    @Test
    void a_day_opens_what_is_due_and_raises_alerts_for_all_years_that_run() {
        Year first = years.approved();
        Year second = years.approved();
        RunningYears.today(DAY.toString());

        daily.look(DAY);

        assertLookedAt(first);
        assertLookedAt(second);
    }

    @Test
    void a_day_that_is_done_is_not_begun_again() {
        RunningYears.today(DAY.toString());
        daily.look(DAY);
        Year later = years.approved();

        daily.look(DAY);

        assertThat(later.alerts().getList("items")).isEmpty();
    }

    @Test
    void whoever_comes_after_a_crash_goes_on_where_it_came_to() {
        Year done = years.approved();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("insert into days_work (day, last_sheet) values (?, ?)")
                        .setParameter(1, DAY)
                        .setParameter(2, UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"))
                        .executeUpdate());
        RunningYears.today(DAY.toString());

        daily.look(DAY);

        assertThat(done.alerts().getList("items")).isEmpty();
        assertThat(isFinished()).isTrue();
    }

    @Test
    void only_one_replica_looks_at_a_time() {
        Year year = years.approved();
        RunningYears.today(DAY.toString());
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("insert into days_work (day) values (?)")
                        .setParameter(1, DAY)
                        .executeUpdate());

        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("select day from days_work where day = ? for update")
                    .setParameter(1, DAY)
                    .getResultList();
            daily.look(DAY);
        });

        assertThat(year.alerts().getList("items")).isEmpty();
        assertThat(isFinished()).isFalse();
    }

    @Test
    void a_year_that_cannot_be_looked_at_keeps_no_other_from_it() {
        Year broken = years.approved();
        Year good = years.approved();
        profile(broken, "profile-that-is-gone");
        RunningYears.today(DAY.toString());

        daily.look(DAY);
        profile(broken, "mof-2020");

        assertThat(broken.alerts().getList("items")).isEmpty();
        assertLookedAt(good);
        assertThat(isFinished()).isTrue();
    }

    private void profile(Year year, String id) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update sheet set profile_id = ? where id = ?")
                        .setParameter(1, id)
                        .setParameter(2, UUID.fromString(year.sheet()))
                        .executeUpdate());
    }

    private boolean isFinished() {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Boolean) database.createNativeQuery("select finished from days_work where day = ?")
                        .setParameter(1, DAY)
                        .getSingleResult());
    }

    private static void assertLookedAt(Year year) {
        assertThat(year.alerts().getList("items.stage")).containsExactly("UNIT");
        year.clerk().get(year.path("/monitoring/1")).then().statusCode(200);
    }
}
