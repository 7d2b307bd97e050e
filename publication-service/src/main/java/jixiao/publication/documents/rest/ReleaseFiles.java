package jixiao.publication.documents.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jixiao.publication.documents.PublicDocuments;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A whole release as a file. */
@Path("/releases/{id: " + Downloads.ID + "}.{format: [a-z]+}")
@PermitAll
@Tag(name = "documents")
public class ReleaseFiles {
    private final PublicDocuments documents;
    private final Downloads downloads;

    ReleaseFiles(PublicDocuments documents, Downloads downloads) {
        this.documents = documents;
        this.downloads = downloads;
    }

    @GET
    @Operation(operationId = "downloadRelease", summary = "下载一份公开文件的全部内容")
    @APIResponse(
            responseCode = "200",
            description = "文件",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "与 If-None-Match 所带的相同，不再发送")
    @APIResponse(responseCode = "404", description = "没有公开，或没有这种格式")
    public Response download(
            @RestPath UUID id,
            @Parameter(description = Downloads.FORMATS) @RestPath String format,
            @Context Request request) {
        return documents
                .ofRelease(id)
                .flatMap(document -> downloads.answer(document, format, "release-" + id, request))
                .orElseThrow(NotFoundException::new);
    }
}
