package jixiao.publication.documents.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jixiao.publication.releases.Disclosure;
import jixiao.publication.releases.Disclosures;
import jixiao.publication.releases.PublicView;
import jixiao.publication.reports.ReportWithdrawn;

/** What is withdrawn leaves the ZIPs in the transaction that withdraws it: they are packed again without it. */
@ApplicationScoped
class PackAgainAfterWithdrawal implements PublicView {
    private final Batches batches;
    private final Disclosures disclosures;

    PackAgainAfterWithdrawal(Batches batches, Disclosures disclosures) {
        this.disclosures = disclosures;
        this.batches = batches;
    }

    @Override
    public void follow(Disclosure disclosure) {
        if (disclosure.published().isEmpty()) {
            batches.packAgain(BatchSelection.covering(disclosure));
        }
    }

    void follow(@Observes ReportWithdrawn withdrawn) {
        disclosures.ofUnit(withdrawn.unit().id(), withdrawn.fiscalYear()).stream()
                .map(BatchSelection::covering)
                .forEach(batches::packAgain);
    }
}
