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
import jixiao.publication.changes.Changes;
import jixiao.publication.releases.EditionState;
import jixiao.publication.releases.PublishedReport;
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
    public Optional<ReportEdition> shown(UUID reportId, int number) {
        return find("reportId = ?1 and number = ?2", reportId, number)
                .firstResultOptional()
                .filter(edition -> edition.state().isFinal());
    }

    @Override
    public List<PublishedReport> of(Set<UUID> unitIds, FiscalYear fiscalYear) {
        return unitIds.isEmpty()
                ? List.of()
                : find(
                                "unitId in ?1 and fiscalYear = ?2 and state = ?3 order by unit.code, reportId",
                                unitIds,
                                fiscalYear,
                                EditionState.PUBLISHED)
                        .stream()
                        .map(this::published)
                        .toList();
    }

    private PublishedReport published(ReportEdition edition) {
        Report report = json.read(edition.content(), Report.class);
        return new PublishedReport(
                edition.path(),
                edition.unit().name(),
                edition.number(),
                report,
                edition.notice(),
                shownBefore(edition)
                        .map(before -> Changes.between(json.read(before.content(), Report.class), report))
                        .orElse(List.of()));
    }

    /** Empty also when what the public saw before was withdrawn and is shown no more. */
    private Optional<ReportEdition> shownBefore(ReportEdition edition) {
        return find(
                        "reportId = ?1 and number < ?2 and state in ?3 order by number desc",
                        edition.reportId(),
                        edition.number(),
                        Set.of(EditionState.SUPERSEDED, EditionState.WITHDRAWN))
                .firstResultOptional()
                .filter(before -> before.state() == EditionState.SUPERSEDED);
    }

    @Override
    public void add(ReportEdition edition) {
        persist(edition);
    }
}
