package jixiao.publication.releases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All releases. */
public interface Releases {
    Optional<Release> byId(UUID id);

    /** The release of that natural key, opened when there is none yet; two that ask at once get the same. */
    Release obtain(ReleaseHead head);

    /** Those that show something to the public, the newest first. */
    List<Release> newest(int limit);
}
