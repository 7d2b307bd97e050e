package jixiao.publication.opendata;

import java.time.Instant;
import java.util.UUID;
import jixiao.publication.releases.DisclosureKind;
import jixiao.values.FiscalYear;

/**
 * A release in which something changed lately.
 *
 * @param changedAt when a form of it was last published or withdrawn
 */
public record RecentRelease(
        UUID id, String title, String department, DisclosureKind kind, FiscalYear fiscalYear, Instant changedAt) {}
