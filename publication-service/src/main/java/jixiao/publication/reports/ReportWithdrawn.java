package jixiao.publication.reports;

import jixiao.publication.releases.OrganisationName;
import jixiao.values.FiscalYear;

/** Told inside the transaction that takes a unit's report of a year from the public. */
public record ReportWithdrawn(OrganisationName unit, FiscalYear fiscalYear) {}
