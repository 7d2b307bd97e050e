package jixiao.publication.releases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jixiao.kit.audit.AuditTrail;
import jixiao.values.FiscalYear;

/** Takes back what was prepared when the fact it stood on no longer holds. What is public stays: people withdraw it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DropDisclosure {
    private final Disclosures disclosures;
    private final AuditTrail audit;

    DropDisclosure(Disclosures disclosures, AuditTrail audit) {
        this.disclosures = disclosures;
        this.audit = audit;
    }

    public void entered(UUID projectId, FiscalYear fiscalYear, DisclosureKind kind, String eventType) {
        disclosures.ofProject(projectId).stream()
                .filter(disclosure -> disclosure.release().origin() == Origin.ENTERED)
                .filter(disclosure -> disclosure.release().kind() == kind)
                .filter(disclosure -> disclosure.release().fiscalYear().equals(fiscalYear))
                .filter(disclosure -> !disclosure.state().isFinal())
                .forEach(disclosure -> drop(disclosure, eventType));
    }

    private void drop(Disclosure disclosure, String eventType) {
        if (disclosure.dropPrepared()) {
            disclosures.remove(disclosure);
        }
        audit.recordFromEvent(eventType, "drop", "disclosure", disclosure.id(), disclosure.projectName());
    }
}
