package jixiao.publication.integrity.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import jixiao.kit.rest.Page;
import jixiao.publication.integrity.SignReleases;
import jixiao.publication.releases.Releases;
import jixiao.publication.releases.rest.Revalidated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which signed lists there are on the whole site, and their digests: who keeps them all can prove what was public. */
@Path("/api/publications/digests")
@PermitAll
@Tag(name = "integrity")
public class AllDigestsResource {
    private final Releases releases;
    private final SignReleases sign;

    AllDigestsResource(Releases releases, SignReleases sign) {
        this.releases = releases;
        this.sign = sign;
    }

    @GET
    @Revalidated
    @Operation(
            summary = "全站的摘要清单",
            description = "每份公开文件一项：签名清单 digests.json 的地址及其 SHA-256、SM3。清单自身带签名，用 suite verify 核对。")
    public Page<ListedDigests> list(
            @RestQuery @Nullable UUID after,
            @RestQuery
                    @DefaultValue("20")
                    @Min(value = 1, message = "limit 最小为 1。")
                    @Max(value = 100, message = "limit 最大为 100。")
                    int limit) {
        return Page.of(sign.releases(after, limit + 1), limit, UUID::toString)
                .map(id -> releases.byId(id)
                        .map(release -> ListedDigests.of(release, sign.of(release)))
                        .orElseThrow());
    }
}
