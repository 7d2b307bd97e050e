package jixiao.indicator.library.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.indicator.library.Holding;
import jixiao.indicator.library.Library;
import jixiao.indicator.library.LibraryHit;
import jixiao.indicator.library.LibraryIndicator;
import jixiao.indicator.library.LibraryQuery;
import jixiao.indicator.library.LibraryVersion;
import jixiao.kit.search.Bigrams;
import jixiao.values.Subcategory;

@ApplicationScoped
class PanacheLibrary implements Library, PanacheRepositoryBase<LibraryIndicator, UUID> {
    private final LibrarySearch search;

    PanacheLibrary(LibrarySearch search) {
        this.search = search;
    }

    @Override
    public Optional<LibraryIndicator> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<LibraryIndicator> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    @Override
    public Optional<LibraryIndicator> inUse(Holding holding, Subcategory subcategory, String name) {
        return getSession()
                .createNativeQuery(
                        "select * from library_indicator where stage = 'ACTIVE' and scope = :scope"
                                + " and region is not distinct from :region and sector is not distinct from :sector"
                                + " and department_code is not distinct from :department"
                                + " and subcategory = :subcategory and name_key = indicator_name_key(:name)",
                        LibraryIndicator.class)
                .setParameter("scope", holding.scope().name())
                .setParameter(
                        "region",
                        holding.region() == null ? null : holding.region().code(),
                        String.class)
                .setParameter("sector", holding.sector(), String.class)
                .setParameter("department", holding.departmentCode(), String.class)
                .setParameter("subcategory", subcategory.name())
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<LibraryHit> find(LibraryQuery query, int limit) {
        return search.find(query, limit);
    }

    @Override
    public List<LibraryVersion> versionsOf(UUID id) {
        return getSession()
                .createSelectionQuery(
                        "from LibraryVersion where indicatorId = ?1 order by number", LibraryVersion.class)
                .setParameter(1, id)
                .getResultList();
    }

    @Override
    public int nextNumber(String prefix) {
        return getSession()
                .createNativeQuery(
                        "insert into library_number as known values (:prefix, 1001)"
                                + " on conflict (prefix) do update set last = known.last + 1 returning last",
                        Integer.class)
                .setParameter("prefix", prefix)
                .getSingleResult();
    }

    @Override
    public void keep(LibraryIndicator indicator) {
        persist(indicator);
        flush();
        getSession()
                .createNativeMutationQuery(
                        "update library_indicator set words = cast(:words as tsvector) where id = :id")
                .setParameter(
                        "words", Bigrams.vector(List.of(indicator.content().name())))
                .setParameter("id", indicator.id())
                .executeUpdate();
    }

    @Override
    public void keep(LibraryVersion version) {
        getSession().persist(version);
    }

    @Override
    public boolean beginEdition(String digest) {
        return getSession()
                        .createNativeMutationQuery(
                                "insert into library_start (digest) values (:digest) on conflict do nothing")
                        .setParameter("digest", digest)
                        .executeUpdate()
                > 0;
    }
}
