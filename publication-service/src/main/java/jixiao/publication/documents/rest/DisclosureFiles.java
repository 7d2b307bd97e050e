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

/** One form as a file; where there is none, the page says why. */
@Path("/disclosures/{id: " + Downloads.ID + "}.{format: [a-z]+}")
@PermitAll
@Tag(name = "documents", description = "已公开文件的下载：与页面内容一致的 PDF、Word、Excel、CSV 与 JSON")
public class DisclosureFiles {
    private final PublicDocuments documents;
    private final Downloads downloads;
    private final DisclosurePage page;

    DisclosureFiles(PublicDocuments documents, Downloads downloads, DisclosurePage page) {
        this.documents = documents;
        this.downloads = downloads;
        this.page = page;
    }

    @GET
    @Operation(operationId = "downloadDisclosure", summary = "下载一个项目现行公开的表")
    @APIResponse(
            responseCode = "200",
            description = "文件；ETag 随内容而变，文件名在 Content-Disposition 中",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "与 If-None-Match 所带的相同，不再发送")
    @APIResponse(responseCode = "404", description = "没有公开，或没有这种格式")
    @APIResponse(responseCode = "410", description = "已撤回")
    public Response download(
            @RestPath UUID id,
            @Parameter(description = Downloads.FORMATS) @RestPath String format,
            @Context Request request) {
        return documents
                .ofDisclosure(id)
                .flatMap(document -> downloads.answer(document, format, "disclosure-" + id, request))
                .orElseGet(() -> WebPage.unlessFound(page.show(id.toString())));
    }
}
