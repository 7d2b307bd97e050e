package jixiao.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import jixiao.testing.ServiceTest;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
@TestTransaction
class KnownOrganisationsTest {
    @Inject
    KnownOrganisations organisations;

    @Inject
    EntityManager database;

    private final UUID department = UUID.randomUUID();
    private final UUID unit = UUID.randomUUID();

    @Test
    void a_department_sees_its_units_whichever_was_heard_of_first() {
        remember(unit, 1, "U", department);
        remember(department, 1, "D", null);

        assertThat(Scope.below(known(department)).includes(known(unit))).isTrue();
        assertThat(Scope.below(known(unit)).includes(known(department))).isFalse();
    }

    @Test
    void a_unit_that_moves_takes_what_lies_below_along() {
        UUID below = UUID.randomUUID();
        UUID newDepartment = UUID.randomUUID();
        remember(department, 1, "D", null);
        remember(newDepartment, 1, "N", null);
        remember(unit, 1, "U", department);
        remember(below, 1, "B", unit);

        remember(unit, 2, "U", newDepartment);

        assertThat(Scope.below(known(newDepartment)).includes(known(below))).isTrue();
        assertThat(Scope.below(known(department)).includes(known(below))).isFalse();
    }

    @Test
    void an_older_state_never_overwrites_a_newer_one() {
        remember(unit, 2, "new", null);
        remember(unit, 1, "old", null);

        assertThat(known(unit).code()).isEqualTo("new");
    }

    @Test
    void a_unit_is_asked_for_by_region_and_code_and_brings_what_lies_below() {
        UUID elsewhere = UUID.randomUUID();
        remember(department, 1, "D", null);
        remember(unit, 1, "U", department);
        remember(elsewhere, 1, "D1", null);

        assertThat(inUnit("640303/D")).containsExactlyInAnyOrder(department, unit);
        assertThat(inUnit("640303/U")).containsExactly(unit);
        assertThat(inUnit("640304/D")).isEmpty();
    }

    @Test
    void a_region_sees_the_regions_inside_it_and_no_other() {
        remember(unit, 1, "U", null);

        assertThat(Scope.ofRegion("640000").includes(known(unit))).isTrue();
        assertThat(Scope.ofRegion("640300").includes(known(unit))).isTrue();
        assertThat(Scope.ofRegion("640302").includes(known(unit))).isFalse();
        assertThat(Scope.ofRegion("nonsense").includes(known(unit))).isFalse();
    }

    private List<UUID> inUnit(String naturalKey) {
        return database.createQuery(
                        "select k.id from KnownOrganisation k where " + Scope.IN_UNIT.replace("unitId", "k.id"),
                        UUID.class)
                .setParameter("unit", naturalKey)
                .getResultList();
    }

    private void remember(UUID id, long version, String code, @Nullable UUID parent) {
        organisations.remember(new OrganisationState(id, version, new RegionCode("640303"), code, code, parent));
        database.clear();
    }

    private KnownOrganisation known(UUID id) {
        return organisations.byId(id).orElseThrow();
    }
}
