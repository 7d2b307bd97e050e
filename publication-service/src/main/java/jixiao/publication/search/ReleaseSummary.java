package jixiao.publication.search;

import java.time.LocalDate;
import java.util.UUID;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.Origin;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A release as a list shows it.
 *
 * @param forms how many of its forms are published
 * @param amount the sum of their amounts, in 元; null when none bears one
 * @param publishedOn the newest date among them; null when none bears one
 */
public record ReleaseSummary(
        UUID releaseId,
        DisclosureKind kind,
        FiscalYear fiscalYear,
        RegionCode region,
        String departmentName,
        String title,
        Origin origin,
        long forms,
        @Nullable Money amount,
        @Nullable LocalDate publishedOn) {}
