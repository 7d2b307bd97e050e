package jixiao.publication.releases;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jixiao.forms.document.Report;
import jixiao.values.FiscalYear;

/** The self-evaluation reports that units wrote and that are public. */
public interface PublishedReports {
    /** Of those units and that year, by unit. */
    List<Report> of(Set<UUID> unitIds, FiscalYear fiscalYear);
}
