package jixiao.publication.releases;

import java.util.List;
import jixiao.forms.document.Report;
import jixiao.publication.changes.Change;
import org.jspecify.annotations.Nullable;

/**
 * A report as the public sees it.
 *
 * @param path of its edition
 * @param unit who wrote it
 * @param notice why it replaces the one before; null for the first
 * @param changes what it says otherwise than the one before
 */
public record PublishedReport(
        String path,
        String unit,
        int edition,
        Report report,
        @Nullable String notice,
        List<Change> changes) {}
