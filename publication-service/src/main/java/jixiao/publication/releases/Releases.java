package jixiao.publication.releases;

import java.util.Optional;
import java.util.UUID;

/** All releases. */
public interface Releases {
    Optional<Release> byId(UUID id);

    /** The release of that natural key, opened when there is none yet; two that ask at once get the same. */
    Release obtain(ReleaseHead head);
}
