package jixiao.project.library.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jixiao.kit.identity.KnownOrganisation;
import jixiao.project.library.OrganisationName;
import jixiao.project.library.UnitAndDepartment;
import jixiao.project.library.UnitsAndDepartments;

/** The department is the first on the unit's path, so that one query answers for a whole page. */
@ApplicationScoped
class UnitsAndDepartmentsByPath implements UnitsAndDepartments {
    private final EntityManager database;

    UnitsAndDepartmentsByPath(EntityManager database) {
        this.database = database;
    }

    @Override
    public Map<UUID, UnitAndDepartment> of(Set<UUID> unitIds) {
        if (unitIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, UnitAndDepartment> found = database.createQuery(
                        "select u, d from KnownOrganisation u join KnownOrganisation d"
                                + " on cast(d.id as string) = cast(split_part(u.path, '/', 2) as string) where u.id in ?1",
                        Tuple.class)
                .setParameter(1, unitIds)
                .getResultStream()
                .map(row -> new UnitAndDepartment(
                        named(row.get(0, KnownOrganisation.class)), named(row.get(1, KnownOrganisation.class))))
                .collect(Collectors.toMap(who -> who.unit().id(), who -> who));
        if (found.size() < unitIds.size()) {
            throw new IllegalStateException("no organisation for some of " + unitIds);
        }
        return found;
    }

    private static OrganisationName named(KnownOrganisation known) {
        return new OrganisationName(known.id(), known.region(), known.code(), known.name());
    }
}
