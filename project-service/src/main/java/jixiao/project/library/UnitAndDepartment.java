package jixiao.project.library;

import java.util.UUID;
import jixiao.project.registry.Organisation;
import jixiao.project.registry.Organisations;

/**
 * Whose project it is: the unit that carries it out, and the department at the root of the unit's tree, which is the
 * unit itself for a department's own projects.
 */
public record UnitAndDepartment(OrganisationName unit, OrganisationName department) {

    public static UnitAndDepartment of(UUID unitId, Organisations organisations) {
        Organisation unit = require(unitId, organisations);
        Organisation department = unit;
        for (UUID above = unit.parentId(); above != null; above = department.parentId()) {
            department = require(above, organisations);
        }
        return new UnitAndDepartment(OrganisationName.of(unit), OrganisationName.of(department));
    }

    private static Organisation require(UUID id, Organisations organisations) {
        return organisations.byId(id).orElseThrow(() -> new IllegalStateException("no organisation " + id));
    }
}
