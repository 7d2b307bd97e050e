package jixiao.publication.releases;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import jixiao.kit.audit.AuditTrail;

/** Adds to a recorded release what its document says as a whole; it may come before or after the forms. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CompleteRelease {
    private final Releases releases;
    private final FormContents contents;
    private final List<PublicView> views;
    private final AuditTrail audit;

    CompleteRelease(Releases releases, FormContents contents, @All List<PublicView> views, AuditTrail audit) {
        this.releases = releases;
        this.contents = contents;
        this.views = views;
        this.audit = audit;
    }

    public void with(ReleaseHead head, DocumentParts parts, long version, String eventType) {
        Release release = releases.obtain(head);
        if (release.complete(head, contents.write(parts), version)) {
            views.forEach(view -> view.follow(release));
            audit.recordFromEvent(eventType, "complete", "release", release.id(), release.title());
        }
    }
}
