package jixiao.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import jixiao.evaluation.PublishedSample;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class FillCompletedSheetsTest {
    @Inject
    FillCompletedSheets fill;

    @Inject
    PublishedSample sample;

    @Inject
    EntityManager database;

    private UUID unit;

    @BeforeEach
    void sevenSheetsAreCompleted() {
        unit = sample.publishedIn("640303").unit().id();
    }

    @Test
    void sheets_completed_before_figures_were_kept_get_the_same_figures() {
        List<String> kept = figures();
        forget();

        fill.fill();

        assertThat(figures()).hasSize(7).isEqualTo(kept);
    }

    @Test
    void a_sheet_that_cannot_be_scored_keeps_no_other_from_it() {
        forget();
        profile("profile-that-is-gone");

        fill.fill();

        assertThat(figures()).hasSize(6);
        profile("hongsibu-2023");
    }

    private void profile(String id) {
        run("update sheet set profile_id = '%s' where id = (select id from sheet where unit_id = ? order by id limit 1)"
                .formatted(id));
    }

    private void forget() {
        run("delete from completed_sheet where unit_id = ?");
    }

    private List<String> figures() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select to_jsonb(c)::text from completed_sheet c where unit_id = ? order by sheet_id",
                                String.class)
                        .setParameter(1, unit)
                        .getResultList());
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).setParameter(1, unit).executeUpdate());
    }
}
