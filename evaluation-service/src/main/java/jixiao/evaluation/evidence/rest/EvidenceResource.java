package jixiao.evaluation.evidence.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import jixiao.evaluation.evidence.CheckedFile;
import jixiao.evaluation.evidence.Evidence;
import jixiao.evaluation.evidence.EvidenceFiles;
import jixiao.evaluation.evidence.KeepEvidence;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.rest.VisibleSheets;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Role;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Evidence of a sheet. Lists are short, a row has at most 30 files and a sheet 200 MB, and come whole. */
@Path("/api/evaluations")
@Tag(name = "evidence", description = "佐证材料：逐行上传、查看、下载、删除")
public class EvidenceResource {
    private final EvidenceFiles files;
    private final KeepEvidence keep;
    private final VisibleSheets visible;

    EvidenceResource(EvidenceFiles files, KeepEvidence keep, VisibleSheets visible) {
        this.files = files;
        this.keep = keep;
        this.visible = visible;
    }

    @POST
    @Path("/{id}/rows/{position}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.SYSTEM_CLIENT})
    @Transactional
    @Idempotent
    @Operation(summary = "上传一行的佐证材料：PDF、JPEG、PNG、DOCX、XLSX，最大 20 MB；同一文件只存一份")
    @APIResponse(
            responseCode = "201",
            description = "已收下",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    @APIResponse(
            responseCode = "200",
            description = "此行已有同样的文件",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public RestResponse<EvidenceView> add(
            @RestPath UUID id,
            @RestPath int position,
            @RestForm("file") @NotNull(message = "请选择要上传的文件。") FileUpload file) {
        CheckedFile checked = CheckedFile.of(file.fileName(), file.uploadedFile());
        KeepEvidence.Kept kept = keep.add(visible.toStep(id, null), position, checked);
        URI location = URI.create(
                "/api/evaluations/" + id + "/evidence/" + kept.evidence().id());
        return RestResponse.ResponseBuilder.create(
                        kept.added() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        EvidenceView.of(kept.evidence(), position))
                .location(location)
                .build();
    }

    @GET
    @Path("/{id}/rows/{position}/evidence")
    @Authenticated
    @Transactional
    @Operation(summary = "列出一行的佐证材料")
    public Page<EvidenceView> ofRow(@RestPath UUID id, @RestPath int position) {
        Sheet sheet = visible.sheet(id);
        UUID row = sheet.form().row(position).id();
        return list(sheet, evidence -> evidence.rowId().equals(row));
    }

    @GET
    @Path("/{id}/evidence")
    @Authenticated
    @Transactional
    @Operation(summary = "列出自评表的全部佐证材料")
    public Page<EvidenceView> ofSheet(@RestPath UUID id) {
        return list(visible.sheet(id), evidence -> true);
    }

    @GET
    @Path("/{id}/evidence/{evidence}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Authenticated
    @Transactional
    @Operation(summary = "下载佐证材料")
    public RestResponse<StreamingOutput> download(@RestPath UUID id, @RestPath UUID evidence) {
        Evidence found = found(visible.sheet(id), evidence);
        StreamingOutput content = out -> {
            Optional<byte[]> part = files.part(found.id(), 0);
            for (int next = 1; part.isPresent(); next++) {
                out.write(part.get());
                part = files.part(found.id(), next);
            }
        };
        return RestResponse.ResponseBuilder.ok(content)
                .type(found.type().mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(found.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .header("Content-Length", found.size())
                .build();
    }

    @DELETE
    @Path("/{id}/evidence/{evidence}")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.SYSTEM_CLIENT})
    @Transactional
    @Operation(summary = "删除佐证材料，限填报中")
    public void remove(@RestPath UUID id, @RestPath UUID evidence) {
        Sheet sheet = visible.toStep(id, null);
        keep.remove(sheet, found(sheet, evidence));
    }

    private Page<EvidenceView> list(Sheet sheet, Predicate<Evidence> wanted) {
        List<UUID> rows = sheet.form().rows().stream().map(row -> row.id()).toList();
        return new Page<>(
                files.ofSheet(sheet.id()).stream()
                        .filter(wanted)
                        .map(evidence -> EvidenceView.of(evidence, position(rows, evidence)))
                        .toList(),
                null);
    }

    private static Integer position(List<UUID> rows, Evidence evidence) {
        int index = rows.indexOf(evidence.rowId());
        return index < 0 ? null : index + 1;
    }

    private Evidence found(Sheet sheet, UUID evidence) {
        return files.of(sheet.id(), evidence).orElseThrow(() -> Problem.NOT_FOUND.because("这张自评表没有这份佐证材料，可能已被删除。"));
    }

    /** RFC 5987. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
