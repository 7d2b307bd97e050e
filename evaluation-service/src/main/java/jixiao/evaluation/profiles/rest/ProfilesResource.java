package jixiao.evaluation.profiles.rest;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jixiao.evaluation.profiles.ProfileChoice;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Page;
import jixiao.profiles.RuleProfile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/profiles")
@Tag(name = "profiles", description = "规则方案：分值、计分规则、等级和须说明的事项")
@Authenticated
public class ProfilesResource {
    private final ProfileChoice profiles;

    ProfilesResource(ProfileChoice profiles) {
        this.profiles = profiles;
    }

    @GET
    @Operation(summary = "列出全部规则方案")
    public Page<RuleProfile> list() {
        return new Page<>(profiles.all(), null);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "查看规则方案，默认最新一版")
    public RuleProfile show(@RestPath String id, @RestQuery Integer version) {
        return (version == null ? profiles.newest(id) : profiles.version(id, version))
                .orElseThrow(() -> Problem.NOT_FOUND.because(
                        "没有规则方案“%s”%s。".formatted(id, version == null ? "" : "的第 " + version + " 版")));
    }
}
