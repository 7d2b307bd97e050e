package jixiao.project.registry.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.identity.Scope;
import jixiao.project.registry.Organisation;
import jixiao.project.registry.OrganisationCursor;
import jixiao.project.registry.Organisations;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheOrganisations implements Organisations, PanacheRepositoryBase<Organisation, UUID> {
    @Override
    public Optional<Organisation> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Organisation> byCode(RegionCode region, String code) {
        return find("region = ?1 and code = ?2", region, code).firstResultOptional();
    }

    @Override
    public List<Organisation> named(RegionCode region, String name) {
        return list(
                "select distinct o from Organisation o left join o.aliases a"
                        + " where o.region = ?1 and (o.name = ?2 or a.alias = ?2) order by o.code",
                region,
                name);
    }

    @Override
    public List<Organisation> page(Scope scope, @Nullable OrganisationCursor after, int limit) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        String where = "id in (select o.id from KnownOrganisation o where o.region like :scopeRegion"
                + " and o.path like :scopePath)";
        if (after != null) {
            where += " and (region > :afterRegion or region = :afterRegion and code > :afterCode)";
            parameters.put("afterRegion", after.region());
            parameters.put("afterCode", after.code());
        }
        return find(where + " order by region, code", parameters).page(0, limit).list();
    }

    @Override
    public void add(Organisation organisation) {
        persist(organisation);
    }
}
