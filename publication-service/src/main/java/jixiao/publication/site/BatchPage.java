package jixiao.publication.site;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import jixiao.publication.documents.batches.Batch;
import jixiao.publication.documents.batches.BatchFormats;
import jixiao.publication.documents.batches.BatchSelection;
import jixiao.publication.documents.batches.BatchState;
import jixiao.publication.documents.batches.Batches;
import jixiao.publication.documents.batches.RequestBatch;
import jixiao.publication.releases.UnitKey;
import jixiao.values.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Packing a release or a unit's year for a person: a button, a page that shows how far it is, the ZIP. */
@Path("/batches")
@PermitAll
public class BatchPage {
    private static final int BYTES_PER_KILOBYTE = 1024;

    private final RequestBatch request;
    private final Batches batches;
    private final Clock clock;

    BatchPage(RequestBatch request, Batches batches, Clock clock) {
        this.request = request;
        this.batches = batches;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response ask(
            @RestForm @Nullable String release,
            @RestForm @Nullable String unit,
            @RestForm @Nullable String fiscalYear) {
        try {
            return to(request.of(selection(release, unit, fiscalYear), BatchFormats.of(List.of())));
        } catch (Refusal refusal) {
            return Response.status(refusal.problem().status())
                    .type(MediaType.TEXT_HTML_TYPE)
                    .entity(new BatchPages.Refused(refusal.getMessage()).render())
                    .build();
        }
    }

    private static BatchSelection selection(
            @Nullable String release, @Nullable String unit, @Nullable String fiscalYear) {
        try {
            return release != null
                    ? new BatchSelection.OfRelease(UUID.fromString(release))
                    : new BatchSelection.OfUnit(
                            UnitKey.parse(String.valueOf(unit)),
                            new FiscalYear(Integer.parseInt(String.valueOf(fiscalYear))));
        } catch (IllegalArgumentException e) {
            throw Problem.INVALID_FIELD.because("没有写明要打包的内容。请回到公开文件或单位的页面，再点“打包下载”。");
        }
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(hidden = true)
    public Response cancel(@RestPath String id) {
        Optional<Batch> batch = found(id);
        batch.map(Batch::id).ifPresent(batches::cancel);
        return batch.map(BatchPage::to)
                .orElseGet(() -> Response.seeOther(URI.create("/")).build());
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> show(@RestPath String id) {
        return found(id)
                .map(batch -> RestResponse.ok((TemplateInstance) page(batch)))
                .orElseGet(NotFoundPage::answer);
    }

    private static BatchPages.Progress page(Batch batch) {
        return new BatchPages.Progress(
                batch.id(),
                batch.title(),
                batch.state().label(),
                batch.state().isOpen(),
                batch.done(),
                batch.total(),
                batch.state() == BatchState.DONE ? batch.filePath() : null,
                Math.ceilDiv(batch.bytes(), BYTES_PER_KILOBYTE),
                batch.expiresAt(),
                batch.remarks());
    }

    private static Response to(Batch batch) {
        return Response.seeOther(URI.create("/batches/" + batch.id())).build();
    }

    private Optional<Batch> found(String id) {
        return Addresses.id(id).flatMap(known -> batches.byId(known, clock.instant()));
    }
}
