package jixiao.evaluation.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All monitoring reports. Who may see one is decided by its sheet. */
public interface MonitoringReports {
    Optional<MonitoringReport> of(UUID sheetId, int round);

    /** In the order of the rounds. */
    List<MonitoringReport> of(UUID sheetId);

    void add(MonitoringReport report);
}
