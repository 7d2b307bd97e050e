package jixiao.publication.deadlines;

import java.time.LocalDate;
import java.util.UUID;
import jixiao.publication.releases.OrganisationName;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * The term one organisation has to publish what one approval gave it.
 *
 * @param projects that were approved
 * @param published how many of them are public
 * @param lastPublishedOn when the last of them became public; null while none is
 */
public record Term(
        UUID id,
        PublicationClock clock,
        OrganisationName organisation,
        FiscalYear fiscalYear,
        String documentNumber,
        LocalDate approvedOn,
        LocalDate dueOn,
        TermState state,
        int projects,
        int published,
        @Nullable LocalDate lastPublishedOn) {

    public String cursor() {
        return dueOn + "." + id;
    }
}
