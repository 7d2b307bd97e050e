package jixiao.indicator.library.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import jixiao.indicator.library.KeepLibrary;
import jixiao.indicator.library.Library;
import jixiao.indicator.library.LibraryIndicator;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Role;
import jixiao.kit.problem.Problem;
import jixiao.kit.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The steps of an indicator's life cycle. */
@Path("/api/indicators")
@Tag(name = "library")
@Transactional
@Idempotent
@RolesAllowed({Role.PERFORMANCE_OFFICE, Role.DEPARTMENT, Role.ADMINISTRATOR})
public class LibraryStepsResource {
    private final FoundIndicators found;
    private final Library library;
    private final KeepLibrary keep;

    LibraryStepsResource(FoundIndicators found, Library library, KeepLibrary keep) {
        this.found = found;
        this.library = library;
        this.keep = keep;
    }

    @POST
    @Path("/{id}:retire")
    @Operation(summary = "停用指标", description = "注明原因；已经采用它的绩效目标不受影响")
    public RestResponse<LibraryView> retire(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "请提交停用原因。") @Valid Reason reason) {
        LibraryIndicator indicator = found.byId(id, ifMatch);
        keep.retire(indicator, reason.remarks());
        return FoundIndicators.answer(indicator);
    }

    @POST
    @Path("/{id}:supersede")
    @Operation(summary = "以另一指标替代", description = "采用它的绩效目标在审核时会得知替代的指标")
    public RestResponse<LibraryView> supersede(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "请提交替代的指标和原因。") @Valid Supersession supersession) {
        LibraryIndicator indicator = found.byId(id, ifMatch);
        LibraryIndicator by =
                library.byId(supersession.by()).orElseThrow(() -> Problem.INVALID_FIELD.at("/by", "指标库中没有这个替代的指标。"));
        keep.supersede(indicator, by, supersession.remarks());
        return FoundIndicators.answer(indicator);
    }

    @POST
    @Path("/{id}:reinstate")
    @Operation(summary = "恢复停用或已替代的指标")
    public RestResponse<LibraryView> reinstate(@RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        LibraryIndicator indicator = found.byId(id, ifMatch);
        keep.reinstate(indicator);
        return FoundIndicators.answer(indicator);
    }

    /** Why an indicator is used no longer. */
    public record Reason(
            @NotBlank(message = "请填写停用原因。") @Prose @Size(max = 2000, message = "停用原因最长 2000 个字。")
            String remarks) {}

    /** @param by the indicator that takes the place */
    public record Supersession(
            @NotNull(message = "请注明替代的指标。") UUID by,

            @NotBlank(message = "请填写替代原因。") @Prose @Size(max = 2000, message = "替代原因最长 2000 个字。")
            String remarks) {}
}
