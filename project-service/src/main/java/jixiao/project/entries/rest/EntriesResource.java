package jixiao.project.entries.rest;

import io.quarkus.security.Authenticated;
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
import java.time.Clock;
import java.time.LocalDate;
import jixiao.forms.entry.EntryTemplate;
import jixiao.forms.entry.MarkedWorkbook;
import jixiao.forms.layout.Layouts;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Role;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Workbooks;
import jixiao.project.entries.RegisterEntries;
import jixiao.project.registry.Organisation;
import jixiao.project.registry.UnitsInScope;
import jixiao.values.RegionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/api/projects")
@Tag(name = "entries", description = "离线填报：下载模板，填好后上传登记")
@Transactional
public class EntriesResource {
    private static final String UNIT = "[1-9]\\d{5}/[0-9A-Za-z-]{1,32}";
    private static final String UNIT_MESSAGE = "unit 的写法为“区划/代码”，如 640300/902001。";

    private final Layouts layouts;
    private final RegisterEntries entries;
    private final UnitsInScope units;
    private final Clock clock;

    EntriesResource(Layouts layouts, RegisterEntries entries, UnitsInScope units, Clock clock) {
        this.layouts = layouts;
        this.entries = entries;
        this.units = units;
        this.clock = clock;
    }

    @GET
    @Path("/templates/{layout}.xlsx")
    @Produces(Workbooks.XLSX)
    @Authenticated
    @Operation(summary = "下载离线填报模板", description = "layout 为版式代码，如 library、mof-target-2020；年度缺省为下一年。")
    public RestResponse<byte[]> template(
            @RestPath String layout,
            @RestQuery
                    @Min(value = 1995, message = "fiscalYear 为 1995 至 2099 的年度。")
                    @Max(value = 2099, message = "fiscalYear 为 1995 至 2099 的年度。")
                    @Nullable
                    Integer fiscalYear) {
        int year = fiscalYear == null ? LocalDate.now(clock).getYear() + 1 : fiscalYear;
        EntryTemplate template = layouts.find(layout)
                .flatMap(found -> EntryTemplate.of(found, year))
                .orElseThrow(() -> Problem.NOT_FOUND.because("没有版式“" + layout + "”的填报模板。"));
        return Workbooks.answer(layout + "-" + year, template.bytes());
    }

    @POST
    @Path("/entries")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD})
    @Idempotent
    @Operation(
            summary = "上传填好的模板，登记其中的全部项目；有一处不对就都不登记",
            description = "每处错误的位置为 /file/sheets/{工作表}/rows/{行}/{列}。要取回标注了错误的工作簿，请用 entries/check。")
    @ResponseStatus(201)
    public RestResponse<RegisteredEntries> register(
            @RestForm("file") @NotNull(message = "请选择填好的模板。") FileUpload file,
            @RestForm @NotNull(message = "请填写实施单位。") @Pattern(regexp = UNIT, message = UNIT_MESSAGE) String unit) {
        return RestResponse.status(
                RestResponse.Status.CREATED, RegisteredEntries.of(entries.register(named(unit), Workbooks.sent(file))));
    }

    @POST
    @Path("/entries/check")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(Workbooks.XLSX)
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD})
    @Operation(summary = "检查填好的模板，取回标注了错误和原因的同一工作簿；不登记")
    public RestResponse<byte[]> check(
            @RestForm("file") @NotNull(message = "请选择填好的模板。") FileUpload file,
            @RestForm @NotNull(message = "请填写实施单位。") @Pattern(regexp = UNIT, message = UNIT_MESSAGE) String unit) {
        byte[] sent = Workbooks.sent(file);
        return Workbooks.answer("checked", MarkedWorkbook.of(sent, entries.check(named(unit), sent)));
    }

    private Organisation named(String key) {
        return units.named(new RegionCode(key.substring(0, 6)), key.substring(7));
    }
}
