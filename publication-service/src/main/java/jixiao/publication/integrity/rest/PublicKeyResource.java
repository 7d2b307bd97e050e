package jixiao.publication.integrity.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jixiao.digests.SigningKey;
import jixiao.digests.VerifyingKey;
import jixiao.kit.problem.Problem;
import jixiao.publication.integrity.ReleaseKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The key that signatures are verified with. */
@Path("/.well-known/jixiao-release-key.pem")
@PermitAll
@Tag(name = "integrity")
public class PublicKeyResource {
    private final ReleaseKey key;

    PublicKeyResource(ReleaseKey key) {
        this.key = key;
    }

    @GET
    @Produces("application/x-pem-file")
    @Operation(summary = "核对签名所用的公钥", description = "SM2 公钥（PEM）。请同时从发布机关的其他渠道核对其编号（keyId）。")
    public String key() {
        return key.get()
                .map(SigningKey::verifyingKey)
                .map(VerifyingKey::pem)
                .orElseThrow(() -> Problem.NOT_FOUND.because("本站没有配置签名密钥，摘要清单没有签名。"));
    }
}
