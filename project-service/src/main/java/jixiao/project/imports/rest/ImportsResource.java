package jixiao.project.imports.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jixiao.forms.document.FormFinding;
import jixiao.kit.events.EventJson;
import jixiao.kit.idempotency.IdempotentInParts;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.Role;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Page;
import jixiao.kit.validation.OneLine;
import jixiao.project.imports.DocumentEntry;
import jixiao.project.imports.DocumentImport;
import jixiao.project.imports.ImportCursor;
import jixiao.project.imports.ImportDocument;
import jixiao.project.imports.Imports;
import jixiao.project.imports.ReadingPlaces;
import jixiao.project.imports.SourceFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/api/imports")
@Tag(name = "imports", description = "导入已有文件：先看读懂了什么，再在后台登记")
public class ImportsResource {
    private final ImportDocument importDocument;
    private final Imports imports;
    private final EventJson json;
    private final ReadingPlaces places;
    private final Caller caller;

    ImportsResource(
            ImportDocument importDocument, ReadingPlaces places, Imports imports, EventJson json, Caller caller) {
        this.importDocument = importDocument;
        this.imports = imports;
        this.json = json;
        this.places = places;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.FUND_OFFICE, Role.ADMINISTRATOR, Role.SYSTEM_CLIENT, Role.DEPARTMENT})
    @IdempotentInParts
    @Operation(
            summary = "导入文件；dryRun 只看读懂了什么，不作任何改动",
            description = "接收 Word（DOCX）、Excel（XLSX）、PDF 和文本（含 HTML），按内容而不是按文件名识别。")
    @APIResponse(
            responseCode = "202",
            description = "已收下，正在导入；进度见 Location",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "试读的结果（dryRun）",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "503", description = "正在读取的文件较多，请在 Retry-After 所写的秒数之后再试")
    public RestResponse<ImportView> receive(
            @RestForm("file") @NotNull(message = "请选择要导入的文件。") FileUpload file,
            @RestForm @NotNull(message = "请填写文件所属的区划代码（六位数字）。") @Pattern(regexp = "[1-9]\\d{5}", message = "区划代码为六位数字。")
                    String region,
            @RestForm @Nullable String publishedOn,
            @RestForm @Size(max = 500, message = "来源最长 500 个字。") @OneLine @Nullable String source,
            @RestForm @Size(max = 200, message = "标题最长 200 个字。") @OneLine @Nullable String title,
            @RestForm @Pattern(regexp = "(199[5-9]|20\\d\\d)?", message = "年度为 1995 至 2099。") @Nullable
                    String fiscalYear,
            @RestForm("dryRun") boolean dryRunInForm,
            @RestQuery("dryRun") boolean dryRun) {
        DocumentEntry entry = DocumentFields.entry(region, publishedOn, source, title, fiscalYear);
        return places.whileHoldingOne(() -> receive(DocumentFields.file(file), entry, dryRun || dryRunInForm));
    }

    private RestResponse<ImportView> receive(SourceFile sent, DocumentEntry entry, boolean dryRun) {
        if (dryRun) {
            return RestResponse.ok(view(importDocument.dryRun(sent, entry), true));
        }
        ImportDocument.Prepared received = importDocument.receive(sent, entry);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, view(received, false))
                .location(URI.create("/api/imports/" + received.document().id()))
                .build();
    }

    @GET
    @Transactional
    @Authenticated
    @Operation(summary = "列出所见范围内的导入，新的在前")
    public Page<ImportSummary> list(
            @RestQuery @Nullable String after,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "limit 最小为 1。")
                    @Max(value = 500, message = "limit 最大为 500。")
                    int limit) {
        return Page.of(
                        imports.page(
                                caller.scope(),
                                caller.name(),
                                after == null ? null : ImportCursor.read(after),
                                limit + 1),
                        limit,
                        document -> ImportCursor.of(document).toString())
                .map(ImportSummary::of);
    }

    @GET
    @Transactional
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "查看导入的进度、逐项结果和提示")
    public ImportView show(@RestPath UUID id) {
        return view(new ImportDocument.Prepared(found(id), imports.rows(id)), false);
    }

    @GET
    @Transactional
    @Path("/{id}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Authenticated
    @Operation(summary = "取回原文件")
    public RestResponse<byte[]> file(@RestPath UUID id) {
        DocumentImport document = found(id);
        byte[] content = imports.file(id).orElseThrow();
        String extension = new SourceFile(document.title(), content).extension();
        return RestResponse.ResponseBuilder.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + document.digest() + "." + extension + "\"")
                .build();
    }

    private DocumentImport found(UUID id) {
        return imports.byId(id, caller.scope(), caller.name())
                .orElseThrow(() -> Problem.NOT_FOUND.because("没有这次导入，或不在您的权限范围内。"));
    }

    private ImportView view(ImportDocument.Prepared prepared, boolean dryRun) {
        List<FormFinding> findings = Arrays.asList(json.read(prepared.document().findings(), FormFinding[].class));
        return ImportView.of(prepared.document(), prepared.rows(), findings, dryRun);
    }
}
