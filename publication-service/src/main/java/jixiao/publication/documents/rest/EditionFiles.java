package jixiao.publication.documents.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jixiao.publication.documents.PublicDocuments;
import jixiao.publication.site.DisclosurePage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** One version of a form as a file. */
@Path("/disclosures/{id: " + Downloads.ID + "}/editions/{number: [0-9]{1,6}}.{format: [a-z]+}")
@PermitAll
@Tag(name = "documents")
public class EditionFiles {
    private final PublicDocuments documents;
    private final Downloads downloads;
    private final DisclosurePage page;

    EditionFiles(PublicDocuments documents, Downloads downloads, DisclosurePage page) {
        this.documents = documents;
        this.downloads = downloads;
        this.page = page;
    }

    @GET
    @Operation(operationId = "downloadEdition", summary = "下载一个项目曾经公开的某一版")
    @APIResponse(
            responseCode = "200",
            description = "文件",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "与 If-None-Match 所带的相同，不再发送")
    @APIResponse(responseCode = "404", description = "没有这一版，或没有这种格式")
    @APIResponse(responseCode = "410", description = "已撤回")
    public Response download(
            @RestPath UUID id,
            @RestPath String number,
            @Parameter(description = Downloads.FORMATS) @RestPath String format,
            @Context Request request) {
        String plainName = "disclosure-" + id + "-" + number;
        return documents
                .ofEdition(id, Integer.parseInt(number))
                .flatMap(document -> downloads.answer(document, format, plainName, request))
                .orElseGet(() -> WebPage.unlessFound(page.showEdition(id.toString(), number)));
    }
}
