package jixiao.project.library.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jixiao.project.library.Project;
import jixiao.project.library.Projects;

@ApplicationScoped
class PanacheProjects implements Projects, PanacheRepositoryBase<Project, UUID> {
    @Override
    public Optional<Project> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Project> named(UUID unitId, String name) {
        return find("unitId = ?1 and name = ?2", unitId, name).firstResultOptional();
    }

    @Override
    public List<Project> named(Set<UUID> unitIds, Set<String> names) {
        return list("unitId in ?1 and name in ?2", unitIds, names);
    }

    @Override
    public Optional<Project> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    @Override
    public void add(Project project) {
        persist(project);
    }
}
