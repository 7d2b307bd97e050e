package jixiao.evaluation.monitoring.rest;

import java.time.LocalDate;
import jixiao.evaluation.monitoring.MonitoringReport;
import jixiao.evaluation.monitoring.ReportStage;
import jixiao.profiles.Monitoring;
import org.jspecify.annotations.Nullable;

/**
 * A round of the year.
 *
 * @param until the last day it looks at; it opens the day after
 * @param stage of its report; null while it has not opened
 */
public record RoundView(
        int round,
        String name,
        LocalDate until,
        @Nullable ReportStage stage,
        @Nullable Long version) {

    static RoundView of(int number, Monitoring.Round round, int year, @Nullable MonitoringReport report) {
        return new RoundView(
                number,
                round.name(),
                round.until().atYear(year),
                report == null ? null : report.stage(),
                report == null ? null : report.version());
    }
}
