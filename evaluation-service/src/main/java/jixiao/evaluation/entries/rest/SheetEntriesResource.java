package jixiao.evaluation.entries.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import jixiao.evaluation.entries.FillSheets;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.rest.SheetSummary;
import jixiao.forms.entry.MarkedWorkbook;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Role;
import jixiao.kit.rest.Workbooks;
import jixiao.values.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/api/evaluations")
@Tag(name = "entries", description = "离线填报：下载模板，填好后上传")
@Transactional
public class SheetEntriesResource {
    private final FillSheets sheets;

    SheetEntriesResource(FillSheets sheets) {
        this.sheets = sheets;
    }

    @GET
    @Path("/templates/{layout}.xlsx")
    @Produces(Workbooks.XLSX)
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD})
    @Operation(
            summary = "下载绩效自评的离线填报模板：每张可以填写的自评表一张工作表，带出目标、资金和已填内容",
            description = "layout 为版式代码，如 mof-self-evaluation-2020；一次最多 50 张。得分留空则按规则计分。")
    public RestResponse<byte[]> template(
            @RestPath String layout,
            @RestQuery
                    @NotNull(message = "请填写 fiscalYear（年度）。")
                    @Min(value = 1995, message = "年度最早为 1995。")
                    @Max(value = 2099, message = "年度最晚为 2099。")
                    Integer fiscalYear,
            @RestQuery
                    @Pattern(
                            regexp = "[1-9][0-9]{5}/[^/\\p{Cc}]{1,64}",
                            message = "unit 的写法为“区划代码/单位编码”，例如 640300/129001。")
                    @Nullable
                    String unit,
            @RestQuery @Nullable UUID projectId) {
        return Workbooks.answer(
                layout + "-" + fiscalYear,
                sheets.template(layout, new FiscalYear(fiscalYear), unit, projectId)
                        .bytes());
    }

    @POST
    @Path("/entries")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD})
    @Idempotent
    @Operation(
            summary = "上传填好的模板，填写其中改动过的自评表；有一处不对就都不保存。提交仍在各表上办理",
            description = "每处错误的位置为 /file/sheets/{工作表}/rows/{行}/{列}。要取回标注了错误的工作簿，请用 entries/check。")
    public FilledSheets fillIn(@RestForm("file") @NotNull(message = "请选择填好的模板。") FileUpload file) {
        return FilledSheets.of(sheets.fillIn(Workbooks.sent(file)));
    }

    @POST
    @Path("/entries/check")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(Workbooks.XLSX)
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD})
    @Operation(summary = "检查填好的模板，取回标注了错误和原因的同一工作簿；不保存")
    public RestResponse<byte[]> check(@RestForm("file") @NotNull(message = "请选择填好的模板。") FileUpload file) {
        byte[] sent = Workbooks.sent(file);
        return Workbooks.answer("checked", MarkedWorkbook.of(sent, sheets.check(sent)));
    }

    /** The sheets that a workbook filled in, in its order. */
    public record FilledSheets(List<SheetSummary> sheets) {
        static FilledSheets of(List<Sheet> sheets) {
            return new FilledSheets(sheets.stream().map(SheetSummary::of).toList());
        }
    }
}
