package jixiao.publication.releases.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.Role;
import jixiao.kit.problem.Problem;
import jixiao.publication.releases.DecideRelease;
import jixiao.publication.releases.DecideRelease.Outcome;
import jixiao.publication.releases.Disclosure;
import jixiao.publication.releases.Disclosures;
import jixiao.publication.releases.EditionState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** One step for a whole release, as far as the caller's part of the organisation tree reaches. */
@Path("/api/publications")
@Tag(name = "publications")
@Transactional
@Idempotent
public class ReleaseStepsResource {
    private final Disclosures disclosures;
    private final DecideRelease decide;
    private final Caller caller;

    ReleaseStepsResource(Disclosures disclosures, DecideRelease decide, Caller caller) {
        this.disclosures = disclosures;
        this.decide = decide;
        this.caller = caller;
    }

    /**
     * What became of each.
     *
     * @param done how many took the step
     * @param remaining how many of the release still wait for it: those that were left, and those beyond the limit
     */
    public record BatchResult(int done, long remaining, List<Outcome> results) {}

    @POST
    @Path("/releases/{id: [0-9a-f-]+}:approve")
    @RolesAllowed({Role.UNIT_HEAD, Role.DEPARTMENT})
    @Operation(summary = "一次公开中待审核的各件一并审核通过", description = "逐件给出结果；审查发现未处理的留在原处。")
    public RestResponse<BatchResult> approve(
            @RestPath UUID id, @RestQuery @DefaultValue("500") @Min(1) @Max(1000) int limit) {
        return all(id, EditionState.PREPARED, limit, decide::approve);
    }

    @POST
    @Path("/releases/{id: [0-9a-f-]+}:publish")
    @RolesAllowed({Role.DEPARTMENT, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "一次公开中待公开的各件一并向社会公开", description = "逐件给出结果。")
    public RestResponse<BatchResult> publish(
            @RestPath UUID id, @RestQuery @DefaultValue("500") @Min(1) @Max(1000) int limit) {
        return all(id, EditionState.APPROVED, limit, decide::publish);
    }

    private RestResponse<BatchResult> all(
            UUID release, EditionState waiting, int limit, Function<List<Disclosure>, List<Outcome>> step) {
        List<Disclosure> found = disclosures.waiting(release, waiting, caller.scope(), limit);
        if (found.isEmpty()) {
            throw Problem.NOT_FOUND.because("这次公开中没有“" + waiting.label() + "”的内容，或不在您的权限范围内。");
        }
        long all = disclosures.countWaiting(release, waiting, caller.scope());
        List<Outcome> results = step.apply(found);
        int done = (int) results.stream().filter(Outcome::done).count();
        return RestResponse.ok(new BatchResult(done, all - done, results));
    }
}
