package jixiao.project.library;

/**
 * Whose project it is: the unit that carries it out, and the department at the root of the unit's tree, which is the
 * unit itself for a department's own projects.
 */
public record UnitAndDepartment(OrganisationName unit, OrganisationName department) {}
