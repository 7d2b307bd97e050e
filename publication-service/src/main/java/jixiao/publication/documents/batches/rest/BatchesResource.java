package jixiao.publication.documents.batches.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import jixiao.kit.problem.Problem;
import jixiao.publication.documents.FileName;
import jixiao.publication.documents.batches.Batch;
import jixiao.publication.documents.batches.BatchFormats;
import jixiao.publication.documents.batches.BatchState;
import jixiao.publication.documents.batches.Batches;
import jixiao.publication.documents.batches.RequestBatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What is public of a release, a unit or a region, as one ZIP: asked for, watched, fetched. It takes no idempotency keys:
 * who asks is nobody in particular, and a key would be everyone's.
 */
@Path("/api/publications/batches")
@PermitAll
@Tag(name = "documents")
public class BatchesResource {
    private static final String ID = "{id: [0-9a-f-]+}";
    private static final String ZIP = "application/zip";

    /** Each slow reader keeps a thread. */
    private static final int READERS_AT_ONCE = 16;

    private final RequestBatch request;
    private final Batches batches;
    private final Clock clock;
    private final Semaphore streams = new Semaphore(READERS_AT_ONCE);

    BatchesResource(RequestBatch request, Batches batches, Clock clock) {
        this.request = request;
        this.batches = batches;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Operation(
            summary = "把一份公开文件、一个单位或一个区划一年的公开内容打成一个 ZIP",
            description = "在后台打包，用 Location 的地址查看进度；完成后保留 24 小时。含说明、目录、摘要清单和全部文件的 SHA-256。")
    @APIResponse(
            responseCode = "202",
            description = "已受理",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(responseCode = "404", description = "所选范围没有公开的内容")
    @APIResponse(responseCode = "503", description = "等待打包的请求较多")
    public RestResponse<BatchView> add(@NotNull(message = "请填写要打包的内容。") @Valid BatchEntry entry) {
        Batch batch = request.of(entry.selection(), BatchFormats.of(entry.formats()));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, BatchView.of(batch))
                .location(URI.create(batch.path()))
                .build();
    }

    @GET
    @Path("/" + ID)
    @Transactional
    @Operation(summary = "查看打包的进度")
    public BatchView show(@RestPath UUID id) {
        return BatchView.of(batch(id));
    }

    @POST
    @Path("/" + ID + ":cancel")
    @Transactional
    @Operation(summary = "取消打包", description = "已有的部分随即删除。已完成的不能取消，到期自动删除。")
    @APIResponse(
            responseCode = "200",
            description = "已取消",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(responseCode = "409", description = "已经完成")
    public RestResponse<BatchView> cancel(@RestPath UUID id) {
        Batch batch = batch(id);
        if (!batches.cancel(id) && batch(id).state() != BatchState.CANCELLED) {
            throw Problem.ILLEGAL_STEP.because("打包现为“" + batch(id).state().label() + "”，不能取消。到期自动删除。");
        }
        return RestResponse.ok(BatchView.of(batch(id)));
    }

    @GET
    @Path("/" + ID + "/file")
    @Operation(summary = "下载打好的 ZIP")
    @APIResponse(
            responseCode = "200",
            description = "ZIP 文件；文件名在 Content-Disposition 中",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "与 If-None-Match 所带的相同，不再发送")
    @APIResponse(responseCode = "409", description = "还没有打好")
    public Response file(@RestPath UUID id, @Context Request asked) {
        Batch batch = batch(id);
        if (batch.state() != BatchState.DONE) {
            throw Problem.ILLEGAL_STEP.because("打包现为“" + batch.state().label() + "”，没有可下载的文件。"
                    + (batch.state().isOpen() ? "请稍后再试。" : "请重新打包。"));
        }
        EntityTag tag = new EntityTag(batch.digest());
        Response.ResponseBuilder unchanged = asked.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged != null
                ? unchanged
                : Response.ok(content(batch), ZIP)
                        .header("Content-Length", batch.bytes())
                        .header("Content-Disposition", FileName.disposition(batch.title(), "batch-" + id, "zip"));
        return answer.tag(tag).header("Cache-Control", "no-cache").build();
    }

    private StreamingOutput content(Batch batch) {
        return out -> {
            if (!streams.tryAcquire()) {
                throw Problem.UNAVAILABLE.because("正在下载压缩包的人较多，请稍后再试。");
            }
            try {
                Optional<byte[]> part = batches.part(batch, 0);
                for (int next = 1; part.isPresent(); next++) {
                    out.write(part.get());
                    part = batches.part(batch, next);
                }
            } finally {
                streams.release();
            }
        };
    }

    private Batch batch(UUID id) {
        return batches.byId(id, clock.instant()).orElseThrow(() -> Problem.NOT_FOUND.because("没有这个压缩包，可能已过期删除。请重新打包。"));
    }
}
