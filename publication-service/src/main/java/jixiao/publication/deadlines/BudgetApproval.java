package jixiao.publication.deadlines;

import java.time.LocalDate;
import java.util.UUID;
import jixiao.publication.releases.OrganisationName;
import jixiao.values.FiscalYear;

/**
 * The approval of a project's budget, from which both clocks run.
 *
 * @param version of the project-year it was told in; an older one never replaces a newer
 * @param documentNumber 批复文号
 */
public record BudgetApproval(
        UUID projectId,
        FiscalYear fiscalYear,
        long version,
        OrganisationName unit,
        OrganisationName department,
        String documentNumber,
        LocalDate toDepartmentOn,
        LocalDate toUnitOn) {}
