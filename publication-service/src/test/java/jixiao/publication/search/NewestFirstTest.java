package jixiao.publication.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import jixiao.testing.ServiceTest;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A catalogue of many shelves, in a transaction that is rolled back. */
@QuarkusTest
@ServiceTest
@TestTransaction
class NewestFirstTest {
    private static final int ENTRIES = 6_000;

    @Inject
    EntityManager database;

    @Inject
    Catalogue catalogue;

    /** Entry n is listed n minutes after a day far ahead; its words are 常用 always, 罕见 each 1,500th, 早年 in the first third. */
    private void givenManyAreListed() {
        sql("insert into release select gen_random_uuid(), 0, 'many', 'TARGET', 'ENTERED', '460000', gen_random_uuid(),"
                + " '460000', '1', '部门', 2024, '目标表', 'mof-target-2020', 'TEN_THOUSAND_YUAN', null, 0, null, null,"
                + " null, null, '2090-01-01'");
        sql(
                "insert into disclosure select gen_random_uuid(), 0, r.id, gen_random_uuid(), r.department_id, '460000', '1',"
                        + " '部门', r.department_id, '460000', '1', '部门', 0, n::text, 0, 'PUBLISHED'"
                        + " from release r cross join generate_series(1, " + ENTRIES
                        + ") n where r.natural_key = 'many'");
        sql("insert into catalogue_entry (disclosure_id, release_id, project_id, kind, fiscal_year, region, unit_id,"
                + " unit_name, department_id, department_name, project_name, title, origin, amount, listed_at, rank,"
                + " unit_region, unit_code, department_region, department_code, words)"
                + " select d.id, d.release_id, d.project_id, 'TARGET', 2000 + n / 3000, '460000', d.unit_id, d.unit_name,"
                + " d.department_id, d.department_name, n::text, '目标表', 'ENTERED', n,"
                + " '2090-01-01'::timestamptz + n * interval '1 minute', 0, '460000', '1', '460000', '1',"
                + " array_to_tsvector(array['常用']"
                + " || case when n % 1500 = 0 then array['罕见'] else '{}' end"
                + " || case when n <= 2000 then array['早年'] else '{}' end)"
                + " from (select *, project_name::integer as n from disclosure where release_id ="
                + " (select id from release where natural_key = 'many')) d order by d.n");
    }

    @ParameterizedTest
    @CsvSource({"常用, 6000, 1", "罕见, 6000, 1500", "早年, 2000, 1"})
    void whatever_is_asked_comes_without_gaps_from_the_newest_to_the_oldest(String word, int newest, int step) {
        givenManyAreListed();
        List<Integer> read = new ArrayList<>();
        Cursor after = Cursor.START;
        for (int page = 0; page < 3; page++) {
            List<CatalogueEntry> found = catalogue.find(asking(word), after, 40);
            found.forEach(entry -> read.add(Integer.valueOf(entry.projectName())));
            after = found.isEmpty() ? after : Cursor.after(found.getLast());
        }

        List<Integer> expected = new ArrayList<>();
        for (int n = newest; n > 0 && expected.size() < 120; n -= step) {
            expected.add(n);
        }
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void counting_ends_after_as_many_as_anyone_reads() {
        givenManyAreListed();
        assertThat(catalogue.count(asking("罕见"), 1000)).isEqualTo(4);
        assertThat(catalogue.count(asking("常用"), 1000)).isEqualTo(1001);
        assertThat(catalogue.count(asking("早年"), 5000)).isEqualTo(2000);
    }

    @Test
    void words_must_stand_together_however_many_entries_bear_them_apart() {
        givenManyAreListed();
        sql("update catalogue_entry set words = words || cast(case when project_name in ('17', '5994')"
                + " then '''甲乙'':1 ''乙丙'':2' else '''甲乙'':1 ''乙丙'':9' end as tsvector)"
                + " where listed_at > '2090-01-01'");

        assertThat(catalogue.find(asking("甲乙丙"), Cursor.START, 40))
                .extracting(CatalogueEntry::projectName)
                .containsExactly("5994", "17");
        assertThat(catalogue.find(asking("甲乙 乙丙"), Cursor.START, 40)).hasSize(40);
        assertThat(catalogue.count(asking("甲乙丙"), 1000)).isEqualTo(2);
    }

    @Test
    void amount_and_year_narrow_what_is_found() {
        givenManyAreListed();
        CatalogueQuery narrow = new CatalogueQuery(
                null,
                null,
                null,
                null,
                null,
                new FiscalYear(2001),
                null,
                null,
                Money.ofYuan("3998"),
                Money.ofYuan("4000.50"),
                "常用");

        assertThat(catalogue.find(narrow, Cursor.START, 10))
                .extracting(CatalogueEntry::projectName)
                .containsExactly("4000", "3999", "3998");
        assertThat(catalogue.count(narrow, 10)).isEqualTo(3);
    }

    @Test
    void the_entries_stand_on_many_shelves() {
        givenManyAreListed();
        Number shelves = (Number) database.createNativeQuery(
                        "select count(distinct shelf) from catalogue_entry where listed_at > '2090-01-01'")
                .getSingleResult();

        assertThat(shelves.intValue()).isBetween(ENTRIES / 256 - 1, ENTRIES / 256 + 2);
    }

    private static CatalogueQuery asking(String text) {
        return new CatalogueQuery(null, null, null, null, null, null, null, null, null, null, text);
    }

    private void sql(String statement) {
        database.createNativeQuery(statement).executeUpdate();
    }
}
