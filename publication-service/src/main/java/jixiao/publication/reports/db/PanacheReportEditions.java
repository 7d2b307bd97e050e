package jixiao.publication.reports.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jixiao.forms.document.Report;
import jixiao.kit.events.EventJson;
import jixiao.kit.identity.Scope;
import jixiao.publication.releases.EditionState;
import jixiao.publication.releases.PublishedReports;
import jixiao.publication.reports.ReportEdition;
import jixiao.publication.reports.ReportEditions;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheReportEditions implements ReportEditions, PublishedReports, PanacheRepositoryBase<ReportEdition, UUID> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EventJson json;

    PanacheReportEditions(EventJson json) {
        this.json = json;
    }

    @Override
    public Optional<ReportEdition> newestOf(UUID reportId) {
        return find("reportId = ?1 order by number desc", reportId).firstResultOptional();
    }

    @Override
    public Optional<ReportEdition> publishedOf(UUID reportId) {
        return find("reportId = ?1 and state = ?2", reportId, EditionState.PUBLISHED)
                .firstResultOptional();
    }

    @Override
    public Optional<ReportEdition> byId(UUID id, Scope scope) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("id", id);
        return find("id = :id and " + Scope.CUT, parameters).firstResultOptional();
    }

    @Override
    public List<ReportEdition> find(EditionState stage, Scope scope, @Nullable UUID after, int limit) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("stage", stage);
        parameters.put("after", after == null ? BEFORE_ALL : after);
        return find("state = :stage and id > :after and " + Scope.CUT + " order by id", parameters)
                .page(0, limit)
                .list();
    }

    @Override
    public List<Report> of(Set<UUID> unitIds, FiscalYear fiscalYear) {
        return unitIds.isEmpty()
                ? List.of()
                : find(
                                "unitId in ?1 and fiscalYear = ?2 and state = ?3 order by unit.code, reportId",
                                unitIds,
                                fiscalYear,
                                EditionState.PUBLISHED)
                        .stream()
                        .map(edition -> json.read(edition.content(), Report.class))
                        .toList();
    }

    @Override
    public void add(ReportEdition edition) {
        persist(edition);
    }
}
