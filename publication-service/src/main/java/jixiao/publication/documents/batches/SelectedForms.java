package jixiao.publication.documents.batches;

import java.util.List;
import java.util.UUID;

/** What is public of a selection, by region, unit, kind, release and place in it. */
public interface SelectedForms {
    /** At most one more than {@code most}. */
    List<UUID> disclosures(BatchSelection selection, int most);

    /** The releases these stand in. */
    List<UUID> releases(BatchSelection selection);

    /** Those of them that the selection contains whole. */
    List<UUID> wholeReleases(BatchSelection selection);
}
