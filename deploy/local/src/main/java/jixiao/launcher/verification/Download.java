package jixiao.launcher.verification;

import java.util.Optional;
import jixiao.digests.Digest;
import jixiao.digests.SignedDigests;

/**
 * A file that somebody downloaded.
 *
 * @param name as it stands on disk or in the archive
 * @param list when the file is a list of digests
 */
record Download(String name, Digest digest, Optional<SignedDigests> list) {
    boolean isList() {
        return list.isPresent();
    }

    /** Whether its bytes are those of the data on the site; other formats are made anew for each download. */
    boolean isData() {
        return name.endsWith(".json") || name.endsWith(".ndjson");
    }

    boolean isKey() {
        return name.endsWith(".pem");
    }
}
