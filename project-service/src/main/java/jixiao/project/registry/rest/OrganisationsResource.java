package jixiao.project.registry.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.KnownOrganisation;
import jixiao.kit.identity.KnownOrganisations;
import jixiao.kit.identity.Role;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Page;
import jixiao.kit.rest.Versions;
import jixiao.kit.validation.OneLine;
import jixiao.project.registry.KeepOrganisations;
import jixiao.project.registry.Organisation;
import jixiao.project.registry.OrganisationCursor;
import jixiao.project.registry.OrganisationEntry;
import jixiao.project.registry.Organisations;
import jixiao.values.RegionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/organisations")
@Tag(name = "organisations", description = "单位登记：按区划和代码识别，可有别名和上级")
@Transactional
public class OrganisationsResource {
    private final Organisations organisations;
    private final KeepOrganisations keep;
    private final KnownOrganisations known;
    private final Caller caller;

    OrganisationsResource(
            Organisations organisations, KeepOrganisations keep, KnownOrganisations known, Caller caller) {
        this.organisations = organisations;
        this.keep = keep;
        this.known = known;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.ADMINISTRATOR, Role.SYSTEM_CLIENT})
    @Idempotent
    @Operation(summary = "登记单位")
    @ResponseStatus(201)
    public RestResponse<OrganisationView> register(@NotNull(message = "请提交单位内容。") @Valid OrganisationEntry entry) {
        refuseOtherRegions(entry.region());
        refuseParentOutOfScope(entry.parent());
        Organisation organisation = keep.register(entry);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, OrganisationView.of(organisation))
                .location(URI.create("/api/organisations/" + organisation.id()))
                .header("ETag", Versions.etag(organisation.version()))
                .build();
    }

    @GET
    @Authenticated
    @Operation(summary = "列出所见范围内的单位")
    public Page<OrganisationView> list(
            @RestQuery @OneLine @Nullable String after,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "limit 最小为 1。")
                    @Max(value = 500, message = "limit 最大为 500。")
                    int limit) {
        return Page.of(
                        organisations.page(
                                caller.scope(), after == null ? null : OrganisationCursor.read(after), limit + 1),
                        limit,
                        organisation -> OrganisationCursor.of(organisation).toString())
                .map(OrganisationView::of);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "查看单位")
    public RestResponse<OrganisationView> show(@RestPath UUID id) {
        return answer(inScope(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SYSTEM_CLIENT})
    @Operation(summary = "更改单位（更名、调整上级、停用）")
    public RestResponse<OrganisationView> change(
            @RestPath UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请提交单位内容。") @Valid OrganisationEntry entry) {
        Organisation organisation = inScope(id);
        Versions.check(ifMatch, organisation.version());
        if (!keeps(organisation, entry.parent())) {
            refuseParentOutOfScope(entry.parent());
        }
        return answer(keep.change(organisation, entry));
    }

    private static RestResponse<OrganisationView> answer(Organisation organisation) {
        return RestResponse.ResponseBuilder.ok(OrganisationView.of(organisation))
                .header("ETag", Versions.etag(organisation.version()))
                .build();
    }

    private Organisation inScope(UUID id) {
        return organisations
                .byId(id)
                .filter(organisation ->
                        known.byId(id).filter(caller.scope()::includes).isPresent())
                .orElseThrow(() -> Problem.NOT_FOUND.because("没有这个单位，或不在您的权限范围内。"));
    }

    private void refuseOtherRegions(RegionCode region) {
        if (!caller.scope().includesRegion(region)) {
            throw Problem.FORBIDDEN.because("您只能登记本区划内的单位。");
        }
    }

    private boolean keeps(Organisation organisation, OrganisationEntry.@Nullable Parent parent) {
        return parent != null
                && known(parent)
                        .filter(above -> above.id().equals(organisation.parentId()))
                        .isPresent();
    }

    /** One that is not registered is refused by {@link KeepOrganisations}. */
    private void refuseParentOutOfScope(OrganisationEntry.@Nullable Parent parent) {
        if (parent != null
                && known(parent)
                        .filter(above -> !caller.scope().includes(above))
                        .isPresent()) {
            throw parent.notFound();
        }
    }

    private Optional<KnownOrganisation> known(OrganisationEntry.Parent parent) {
        return known.byNaturalKey(parent.region() + "/" + parent.code());
    }
}
