package jixiao.publication.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jixiao.digests.DigestList;
import jixiao.digests.SignedDigests;
import jixiao.digests.SigningKey;
import jixiao.digests.VerifyingKey;
import jixiao.publication.integrity.ReleaseDigests.Kept;
import jixiao.publication.releases.Release;
import org.jspecify.annotations.Nullable;

/**
 * Signs the list of a release when somebody asks for it and it has changed since; the same list is then given with the
 * same signature, byte for byte.
 */
@ApplicationScoped
@Transactional
public class SignReleases {
    private final ReleaseDigests digests;
    private final ReleaseKey key;

    SignReleases(ReleaseDigests digests, ReleaseKey key) {
        this.digests = digests;
        this.key = key;
    }

    /** {@code digests.json} of everything the release ever showed. */
    public String of(Release release) {
        String basis = digests.basis(release.id()) + "/"
                + key.get().map(SigningKey::verifyingKey).map(VerifyingKey::id).orElse("unsigned");
        return digests.kept(release.id())
                .filter(kept -> kept.basis().equals(basis))
                .map(Kept::written)
                .orElseGet(() -> sign(release, basis));
    }

    private String sign(Release release, String basis) {
        DigestList list = new DigestList(release.id().toString(), release.title(), digests.documents(release.id()));
        SignedDigests signed = key.get()
                .map(signing -> SignedDigests.signed(list, signing))
                .orElseGet(() -> SignedDigests.unsigned(list));
        String written = signed.write();
        digests.keep(release.id(), new Kept(basis, written));
        return written;
    }

    /** Whether the release ever showed anything. */
    public boolean hasAny(UUID releaseId) {
        return digests.any(releaseId);
    }

    /** The releases that ever showed anything, in the order of their ids after the cursor. */
    public List<UUID> releases(@Nullable UUID after, int limit) {
        return digests.releases(after, limit);
    }
}
