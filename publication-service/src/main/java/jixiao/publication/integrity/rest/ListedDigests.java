package jixiao.publication.integrity.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import jixiao.digests.Digest;
import jixiao.publication.releases.Release;

/**
 * The signed list of one release in the list of all.
 *
 * @param path of {@code digests.json}
 * @param sha256 of its bytes
 * @param sm3 of its bytes
 */
public record ListedDigests(UUID release, String title, String path, String sha256, String sm3) {

    static ListedDigests of(Release release, String written) {
        Digest digest = Digest.of(written.getBytes(UTF_8));
        return new ListedDigests(
                release.id(),
                release.title(),
                "/releases/" + release.id() + "/digests.json",
                digest.sha256(),
                digest.sm3());
    }
}
