package jixiao.publication.opendata;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.OrganisationName;
import jixiao.publication.releases.Origin;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * One published form with all that identifies it.
 *
 * @param amount in 元, as lists show it
 * @param form as JSON, the bytes its digest is over
 */
public record PublishedRecord(
        UUID id,
        UUID projectId,
        UUID releaseId,
        DisclosureKind kind,
        FiscalYear fiscalYear,
        RegionCode region,
        OrganisationName unit,
        OrganisationName department,
        String projectName,
        String title,
        Origin origin,
        int edition,
        @Nullable LocalDate publishedOn,
        Instant publishedAt,
        @Nullable BigDecimal amount,
        String digest,
        String form) {}
