package jixiao.project.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All projects, whoever may see them. */
public interface Projects {
    Optional<Project> byId(UUID id);

    /** The natural key of a project over the years. */
    Optional<Project> named(UUID unitId, String name);

    /** Those projects of some units that bear one of the names, for bulk work. */
    List<Project> named(Set<UUID> unitIds, Set<String> names);

    Optional<Project> byCode(String code);

    void add(Project project);
}
