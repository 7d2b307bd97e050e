package jixiao.publication.opendata;

import java.util.List;
import java.util.UUID;

/** The figures of what is public, row by row. */
public interface PublishedFigures {
    void keep(UUID disclosureId, int edition, List<FundsLine> funds, List<UnitCost> unitCosts);

    void forget(UUID disclosureId);

    /** Published disclosures whose figures were never taken, or from an older edition. */
    List<UUID> outdated(int limit);
}
