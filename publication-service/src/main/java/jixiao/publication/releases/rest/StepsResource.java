package jixiao.publication.releases.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.Role;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Versions;
import jixiao.publication.releases.DecideDisclosure;
import jixiao.publication.releases.Disclosure;
import jixiao.publication.releases.Disclosures;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps people take with a prepared disclosure, within their part of the organisation tree. */
@Path("/api/publications")
@Tag(name = "publications")
@Transactional
@Idempotent
public class StepsResource {
    private final Disclosures disclosures;
    private final DecideDisclosure decide;
    private final DisclosureAnswers answers;
    private final Caller caller;

    StepsResource(Disclosures disclosures, DecideDisclosure decide, DisclosureAnswers answers, Caller caller) {
        this.disclosures = disclosures;
        this.decide = decide;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/{id: [0-9a-f-]+}:approve")
    @RolesAllowed({Role.UNIT_HEAD, Role.DEPARTMENT})
    @Operation(summary = "审核通过，等待公开")
    public RestResponse<DisclosureView> approve(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch) {
        Disclosure disclosure = inScope(id, ifMatch);
        decide.approve(disclosure);
        return answers.forStaff(disclosure);
    }

    @POST
    @Path("/{id: [0-9a-f-]+}/findings/{findingId: [0-9a-f-]+}:accept")
    @RolesAllowed({Role.UNIT_HEAD, Role.DEPARTMENT})
    @Operation(summary = "确认一处审查发现可以公开", description = "须说明理由，留在审计记录中；该处内容修改后须重新确认。")
    public RestResponse<DisclosureView> accept(
            @RestPath UUID id,
            @RestPath UUID findingId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请填写可以公开的理由。") @Valid RemarksEntry entry) {
        Disclosure disclosure = inScope(id, ifMatch);
        decide.accept(disclosure, findingId, entry.remarks());
        return answers.forStaff(disclosure);
    }

    @POST
    @Path("/{id: [0-9a-f-]+}:return")
    @RolesAllowed({Role.DEPARTMENT, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "退回重新审核")
    public RestResponse<DisclosureView> giveBack(
            @RestPath UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请填写退回的理由。") @Valid RemarksEntry entry) {
        Disclosure disclosure = inScope(id, ifMatch);
        decide.giveBack(disclosure, entry.remarks());
        return answers.forStaff(disclosure);
    }

    @POST
    @Path("/{id: [0-9a-f-]+}:publish")
    @RolesAllowed({Role.DEPARTMENT, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "向社会公开")
    public RestResponse<DisclosureView> publish(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch) {
        Disclosure disclosure = inScope(id, ifMatch);
        decide.publish(disclosure);
        return answers.forStaff(disclosure);
    }

    @POST
    @Path("/{id: [0-9a-f-]+}:withdraw")
    @RolesAllowed({Role.DEPARTMENT, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "撤回已公开的内容", description = "原地址保留，并向社会说明撤回的理由。")
    public RestResponse<DisclosureView> withdraw(
            @RestPath UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请填写撤回的理由。") @Valid RemarksEntry entry) {
        Disclosure disclosure = inScope(id, ifMatch);
        decide.withdraw(disclosure, entry.remarks());
        return answers.forStaff(disclosure);
    }

    private Disclosure inScope(UUID id, String ifMatch) {
        Disclosure disclosure = disclosures
                .byId(id, caller.scope())
                .orElseThrow(() -> Problem.NOT_FOUND.because("没有这份公开内容，或不在您的权限范围内。"));
        Versions.checkIfGiven(ifMatch, disclosure.version());
        return disclosure;
    }
}
