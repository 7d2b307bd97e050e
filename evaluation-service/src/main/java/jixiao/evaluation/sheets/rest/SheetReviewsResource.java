package jixiao.evaluation.sheets.rest;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import jixiao.evaluation.sheets.Assessment;
import jixiao.evaluation.sheets.ReviewEntry;
import jixiao.evaluation.sheets.ReviewSheets;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.SheetJournal;
import jixiao.kit.identity.Role;
import jixiao.kit.rest.Page;
import jixiao.kit.rest.Versions;
import jixiao.profiles.ReviewDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The reviewers' scores of a sheet, and who changed what in it. */
@Path("/api/evaluations")
@Tag(name = "evaluations")
@Transactional
public class SheetReviewsResource {
    private final ReviewSheets review;
    private final Assessment assessment;
    private final SheetJournal journal;
    private final VisibleSheets visible;

    SheetReviewsResource(ReviewSheets review, Assessment assessment, SheetJournal journal, VisibleSheets visible) {
        this.review = review;
        this.assessment = assessment;
        this.journal = journal;
        this.visible = visible;
    }

    @PUT
    @Path("/{id}/reviews/{desk}")
    @RolesAllowed({Role.DEPARTMENT, Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "填写审核得分（整份）：与前一环节不同的须写明理由，未列出的行沿用前一环节得分")
    public RestResponse<EvaluationView> score(
            @RestPath UUID id,
            @RestPath ReviewDesk desk,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请提交审核得分。") @Valid ReviewEntry entry) {
        Sheet sheet = visible.toEdit(id, ifMatch);
        review.score(sheet, desk, entry);
        return RestResponse.ResponseBuilder.ok(EvaluationView.of(assessment.of(sheet)))
                .header("ETag", Versions.etag(sheet.version()))
                .build();
    }

    @GET
    @Path("/{id}/changes")
    @Authenticated
    @Operation(summary = "查看修改记录：何人何时改动了哪些内容")
    public Page<SheetChangeView> changes(
            @RestPath UUID id,
            @RestQuery @DefaultValue("0") @Min(value = 0, message = "after 最小为 0。") long after,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "limit 最小为 1。")
                    @Max(value = 500, message = "limit 最大为 500。")
                    int limit) {
        Sheet sheet = visible.sheet(id);
        return Page.of(journal.since(sheet, after, limit + 1), limit, change -> Long.toString(change.version()))
                .map(change -> SheetChangeView.of(change, journal.cellsOf(change)));
    }
}
