package jixiao.indicator.library.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.indicator.library.Claim;
import jixiao.indicator.library.Holding;
import jixiao.indicator.library.Library;
import jixiao.indicator.library.LibraryHit;
import jixiao.indicator.library.LibraryIndicator;
import jixiao.indicator.library.LibraryQuery;
import jixiao.indicator.library.LibraryVersion;
import jixiao.indicator.library.NameInUse;
import jixiao.kit.search.Bigrams;
import jixiao.values.Subcategory;

@ApplicationScoped
class PanacheLibrary implements Library, PanacheRepositoryBase<LibraryIndicator, UUID> {
    private final LibrarySearch search;
    private final NamesOfLibrary names;

    PanacheLibrary(LibrarySearch search, NamesOfLibrary names) {
        this.search = search;
        this.names = names;
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
    public Map<String, LibraryIndicator> byCodes(Collection<String> codes) {
        return getSession()
                .createNativeQuery(
                        "select * from library_indicator where code = any (cast(:codes as text[]))",
                        LibraryIndicator.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toMap(LibraryIndicator::code, Function.identity()));
    }

    @Override
    public Map<Claim, NameInUse> namesInUse(List<Claim> claims) {
        return names.inUse(claims);
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
    public List<LibraryHit> list(LibraryQuery query, int limit) {
        return search.list(query, limit);
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
    public int reserveNumbers(String prefix, int count) {
        int last = getSession()
                .createNativeQuery(
                        "insert into library_number as known values (:prefix, 1000 + :count)"
                                + " on conflict (prefix) do update set last = known.last + :count returning last",
                        Integer.class)
                .setParameter("prefix", prefix)
                .setParameter("count", count)
                .getSingleResult();
        return last - count + 1;
    }

    @Override
    public void keep(LibraryIndicator indicator) {
        keep(List.of(indicator));
    }

    @Override
    public void keep(Collection<LibraryIndicator> indicators) {
        persist(indicators);
        flush();
        getSession()
                .createNativeMutationQuery("update library_indicator l set words = cast(kept.words as tsvector)"
                        + " from unnest(cast(:ids as uuid[]), cast(:words as text[])) as kept (id, words)"
                        + " where l.id = kept.id")
                .setParameter(
                        "ids",
                        indicators.stream()
                                .map(indicator -> indicator.id().toString())
                                .toArray(String[]::new))
                .setParameter(
                        "words",
                        indicators.stream()
                                .map(indicator -> Bigrams.vector(
                                        List.of(indicator.content().name())))
                                .toArray(String[]::new))
                .executeUpdate();
    }

    @Override
    public void keep(LibraryVersion version) {
        getSession().persist(version);
    }

    @Override
    public void keepVersions(Collection<LibraryVersion> versions) {
        versions.forEach(getSession()::persist);
        flush();
    }

    @Override
    public void settle() {
        flush();
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
