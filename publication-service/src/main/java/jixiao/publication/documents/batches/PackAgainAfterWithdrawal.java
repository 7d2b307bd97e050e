package jixiao.publication.documents.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.publication.releases.Disclosure;
import jixiao.publication.releases.PublicView;

/** What is withdrawn leaves the ZIPs in the transaction that withdraws it: they are packed again without it. */
@ApplicationScoped
class PackAgainAfterWithdrawal implements PublicView {
    private final Batches batches;

    PackAgainAfterWithdrawal(Batches batches) {
        this.batches = batches;
    }

    @Override
    public void follow(Disclosure disclosure) {
        if (disclosure.published().isEmpty()) {
            batches.packAgain(BatchSelection.covering(disclosure));
        }
    }
}
