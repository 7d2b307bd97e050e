package jixiao.publication.releases;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jixiao.values.FiscalYear;

/** The self-evaluation reports that units wrote and that are public. */
public interface PublishedReports {
    /** Of those units and that year, by unit. */
    List<PublishedReport> of(Set<UUID> unitIds, FiscalYear fiscalYear);
}
