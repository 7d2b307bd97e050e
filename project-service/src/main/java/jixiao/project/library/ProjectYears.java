package jixiao.project.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jixiao.kit.identity.Scope;
import jixiao.values.FiscalYear;

/** The years of all projects; everything that takes a scope is cut to it. */
public interface ProjectYears {
    Optional<ProjectYear> of(UUID projectId, FiscalYear fiscalYear);

    Optional<ProjectYear> of(UUID projectId, FiscalYear fiscalYear, Scope scope);

    /** One year of some projects, for bulk work. */
    List<ProjectYear> of(Set<UUID> projectIds, FiscalYear fiscalYear);

    /** Newest first. */
    List<ProjectYear> of(UUID projectId, Scope scope);

    /** How many years a project has, in scope or not. */
    long countOf(UUID projectId);

    /** The names of a unit's projects, by the years they have. */
    Map<FiscalYear, List<String>> namesByYear(UUID unitId);

    /** The names of a unit's projects that people work on in a year, so that no document may speak of it any more. */
    Set<String> namesWorkedOn(UUID unitId, FiscalYear fiscalYear);

    /** In the order of {@link Cursor}. */
    List<ProjectYear> page(Scope scope, Filter filter, int limit);

    void add(ProjectYear year);
}
