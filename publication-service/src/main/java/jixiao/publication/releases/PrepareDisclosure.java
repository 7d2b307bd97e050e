package jixiao.publication.releases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jixiao.kit.audit.AuditTrail;

/**
 * Turns what the facts allow into a disclosure: a recorded one is shown at once, an entered one waits for people. So does
 * what people have withdrawn, whoever tells it again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PrepareDisclosure {
    private final Releases releases;
    private final Disclosures disclosures;
    private final FormContents contents;
    private final Announcements announcements;
    private final AuditTrail audit;
    private final Clock clock;

    PrepareDisclosure(
            Releases releases,
            Disclosures disclosures,
            FormContents contents,
            Announcements announcements,
            AuditTrail audit,
            Clock clock) {
        this.releases = releases;
        this.disclosures = disclosures;
        this.contents = contents;
        this.announcements = announcements;
        this.audit = audit;
        this.clock = clock;
    }

    public void from(Draft draft, String eventType) {
        Release release = releases.obtain(draft.release());
        Content content = contents.of(draft.form(), draft.rating());
        Disclosure disclosure =
                disclosures.ofProject(release, draft.projectId()).orElse(null);
        if (disclosure == null) {
            disclosure = Disclosure.prepared(release, draft, content, clock.instant());
            disclosures.add(disclosure);
        } else if (!disclosure.prepare(draft, content, clock.instant())) {
            return;
        }
        audit.recordFromEvent(eventType, "prepare", "disclosure", disclosure.id(), draft.projectName());
        if (draft.asRecorded() && !disclosure.isWithdrawn()) {
            disclosure.record(release.sourcePublishedOn(), clock.instant());
            audit.recordFromEvent(eventType, "record", "disclosure", disclosure.id(), release.sourceOrigin());
            announcements.after(Step.RECORD, disclosure);
        }
    }
}
