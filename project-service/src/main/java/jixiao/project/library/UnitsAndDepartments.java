package jixiao.project.library;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whose the projects are, asked for many units at once. */
public interface UnitsAndDepartments {
    /** @throws IllegalStateException when one of the units is not registered */
    Map<UUID, UnitAndDepartment> of(Set<UUID> unitIds);

    default UnitAndDepartment of(UUID unitId) {
        return of(Set.of(unitId)).get(unitId);
    }
}
