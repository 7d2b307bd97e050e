package jixiao.evaluation.monitoring.rest;

import java.util.UUID;
import jixiao.evaluation.monitoring.WatchedYear;
import jixiao.evaluation.sheets.OrganisationName;
import jixiao.profiles.Light;

/**
 * Whose year it is.
 *
 * @param light the worst of its money and its rows
 */
public record ProjectOfYear(
        UUID evaluationId,
        UUID projectId,
        int fiscalYear,
        OrganisationName unit,
        OrganisationName department,
        String projectName,
        Light light) {

    static ProjectOfYear of(WatchedYear year) {
        return new ProjectOfYear(
                year.sheetId(),
                year.subject().projectYear().projectId(),
                year.subject().projectYear().fiscalYear(),
                year.subject().unit(),
                year.subject().department(),
                year.subject().projectName(),
                year.light());
    }
}
