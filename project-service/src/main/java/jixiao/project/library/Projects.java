package jixiao.project.library;

import java.util.Optional;
import java.util.UUID;

/** All projects, whoever may see them. */
public interface Projects {
    Optional<Project> byId(UUID id);

    /** The natural key of a project over the years. */
    Optional<Project> named(UUID unitId, String name);

    Optional<Project> byCode(String code);

    void add(Project project);
}
