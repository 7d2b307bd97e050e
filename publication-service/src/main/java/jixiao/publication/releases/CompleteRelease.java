package jixiao.publication.releases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jixiao.kit.audit.AuditTrail;

/** Adds to a recorded release what its document says as a whole; it may come before or after the forms. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CompleteRelease {
    private final Releases releases;
    private final FormContents contents;
    private final PublicView view;
    private final AuditTrail audit;

    CompleteRelease(Releases releases, FormContents contents, PublicView view, AuditTrail audit) {
        this.releases = releases;
        this.contents = contents;
        this.view = view;
        this.audit = audit;
    }

    public void with(ReleaseHead head, DocumentParts parts, long version, String eventType) {
        Release release = releases.obtain(head);
        if (release.complete(head, contents.write(parts), version)) {
            view.follow(release);
            audit.recordFromEvent(eventType, "complete", "release", release.id(), release.title());
        }
    }
}
