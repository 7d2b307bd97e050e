package jixiao.publication.integrity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.digests.DigestList;
import org.jspecify.annotations.Nullable;

/** The digests of what releases showed, and the lists that were signed. */
public interface ReleaseDigests {
    /** Whether anything of the release is or was public. */
    boolean any(UUID releaseId);

    /** The releases that showed anything, in the order of their ids after the cursor; null is the beginning. */
    List<UUID> releases(@Nullable UUID after, int limit);

    /** Changes whenever the list does; reckoned without reading the documents. */
    String basis(UUID releaseId);

    /** Every edition that is or was public, in the order of the release. */
    List<DigestList.Document> documents(UUID releaseId);

    Optional<Kept> kept(UUID releaseId);

    void keep(UUID releaseId, Kept kept);

    /**
     * A list as it was last written.
     *
     * @param basis what it was made of, and the key it was signed with
     */
    record Kept(String basis, String written) {}
}
