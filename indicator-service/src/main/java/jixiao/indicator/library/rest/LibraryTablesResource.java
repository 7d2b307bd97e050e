package jixiao.indicator.library.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jixiao.indicator.library.csv.ExportLibrary;
import jixiao.indicator.library.csv.ImportLibrary;
import jixiao.indicator.library.csv.ImportOutcome;
import jixiao.indicator.library.csv.RowFault;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Role;
import jixiao.kit.problem.FieldFault;
import jixiao.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The library as a table that Excel opens, out and in again. */
@Path("/api/indicators")
@Tag(name = "library")
@Transactional
public class LibraryTablesResource {
    private static final String CSV = "text/csv";

    private final ExportLibrary exportLibrary;
    private final ImportLibrary importLibrary;

    LibraryTablesResource(ExportLibrary exportLibrary, ImportLibrary importLibrary) {
        this.exportLibrary = exportLibrary;
        this.importLibrary = importLibrary;
    }

    @GET
    @Path("/export.csv")
    @Authenticated
    @Produces(CSV)
    @Operation(summary = "导出指标库", description = "CSV（UTF-8，Excel 可直接打开）；筛选条件与列表相同，改好后可再导入")
    public RestResponse<byte[]> export(@BeanParam @Valid LibraryFilter filter) {
        return RestResponse.ResponseBuilder.ok(exportLibrary.table(filter.query(null)))
                .header("Content-Type", CSV + "; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"indicators.csv\"")
                .build();
    }

    @POST
    @Path("/imports")
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.PERFORMANCE_OFFICE, Role.DEPARTMENT, Role.ADMINISTRATOR})
    @Idempotent
    @Operation(
            summary = "导入指标库",
            description =
                    "导出的表格：有编码的行修改该指标，须带导出时的版本，与指标库相同的行不作改动；没有编码的行新增。一次最多 5000 行、5 MB。dryRun 只检查，不作任何改动；有一处错误即全部不导入，逐行逐栏说明（最多列出前 200 处）")
    public RestResponse<ImportView> receive(
            @RestQuery("dryRun") boolean dryRun, @NotNull(message = "请提交 CSV 文件。") byte[] file) {
        ImportOutcome outcome = importLibrary.run(file);
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        } else if (!outcome.faults().isEmpty()) {
            throw refusal(outcome);
        }
        return RestResponse.ok(ImportView.of(dryRun, outcome));
    }

    private static RuntimeException refusal(ImportOutcome outcome) {
        return Problem.INVALID_FIELD.because(
                "表格有 " + outcome.faultCount() + " 处错误，没有导入任何内容。请逐处改正后重新导入。",
                outcome.faults().stream()
                        .map(fault -> new FieldFault("/rows/" + fault.row() + "/" + fault.column(), fault.message()))
                        .toArray(FieldFault[]::new));
    }

    /**
     * What was imported, or would be.
     *
     * @param dryRun whether nothing was kept
     * @param faultCount of all faults
     * @param faults the first 200
     */
    public record ImportView(
            boolean dryRun, int rows, int added, int changed, int unchanged, int faultCount, List<RowFault> faults) {
        static ImportView of(boolean dryRun, ImportOutcome outcome) {
            return new ImportView(
                    dryRun,
                    outcome.rows(),
                    outcome.added(),
                    outcome.changed(),
                    outcome.unchanged(),
                    outcome.faultCount(),
                    outcome.faults());
        }
    }
}
