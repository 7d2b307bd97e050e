package jixiao.publication.integrity.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jixiao.digests.Digest;
import jixiao.kit.problem.Problem;
import jixiao.publication.integrity.SignReleases;
import jixiao.publication.releases.Release;
import jixiao.publication.releases.Releases;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What a citizen verifies a download with: the signed digests. */
@Path("/releases/{id: [0-9a-f-]+}/digests.json")
@PermitAll
@Tag(name = "integrity", description = "核对公开内容：摘要清单与签名")
public class DigestsResource {
    private final Releases releases;
    private final SignReleases sign;

    DigestsResource(Releases releases, SignReleases sign) {
        this.releases = releases;
        this.sign = sign;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "一次公开的摘要清单",
            description = "每一版的规范数据（/disclosures/{id}/editions/{n}.json 的全部字节）的 SHA-256 和 SM3，附 SM2 签名；"
                    + "下载后用 suite verify 离线核对。")
    public Response digests(@RestPath UUID id, @Context Request request) {
        Release release = releases.byId(id)
                .filter(found -> sign.hasAny(id))
                .orElseThrow(() -> Problem.NOT_FOUND.because("没有这份公开内容，请检查地址。"));
        String written = sign.of(release);
        EntityTag tag = new EntityTag(
                Digest.of(written.getBytes(StandardCharsets.UTF_8)).sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(written) : unchanged)
                .tag(tag)
                .header("Cache-Control", "no-cache")
                .build();
    }
}
