package jixiao.evaluation.monitoring.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.evaluation.monitoring.MonitoringReport;
import jixiao.evaluation.monitoring.MonitoringReports;

@ApplicationScoped
class PanacheMonitoringReports implements MonitoringReports, PanacheRepositoryBase<MonitoringReport, UUID> {
    @Override
    public Optional<MonitoringReport> of(UUID sheetId, int round) {
        return find("sheetId = ?1 and round = ?2", sheetId, round).firstResultOptional();
    }

    @Override
    public List<MonitoringReport> of(UUID sheetId) {
        return list("sheetId = ?1 order by round", sheetId);
    }

    @Override
    public void add(MonitoringReport report) {
        persist(report);
    }
}
