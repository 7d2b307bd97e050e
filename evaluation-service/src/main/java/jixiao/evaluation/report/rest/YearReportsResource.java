package jixiao.evaluation.report.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import jixiao.evaluation.report.ReportFigures;
import jixiao.evaluation.report.ReportReading;
import jixiao.evaluation.report.ReportToken;
import jixiao.evaluation.report.WriteReports;
import jixiao.evaluation.report.YearReport;
import jixiao.evaluation.report.YearReportStage;
import jixiao.evaluation.report.YearReports;
import jixiao.evaluation.sheets.OrganisationName;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.KnownOrganisation;
import jixiao.kit.identity.KnownOrganisations;
import jixiao.kit.identity.Role;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Page;
import jixiao.kit.rest.Versions;
import jixiao.values.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/evaluations/reports")
@Tag(name = "reports", description = "绩效自评报告：六个部分，数字由取数标记自动填入")
@Transactional
public class YearReportsResource {
    private final YearReports reports;
    private final WriteReports write;
    private final ReportReading reading;
    private final VisibleYearReports visible;
    private final KnownOrganisations organisations;
    private final Caller caller;

    YearReportsResource(
            YearReports reports,
            WriteReports write,
            ReportReading reading,
            VisibleYearReports visible,
            KnownOrganisations organisations,
            Caller caller) {
        this.reports = reports;
        this.write = write;
        this.reading = reading;
        this.visible = visible;
        this.organisations = organisations;
        this.caller = caller;
    }

    /** @param written as it is typed into the text */
    public record TokenView(String written, String meaning) {}

    @GET
    @Path("/tokens")
    @Authenticated
    @Operation(summary = "取数标记表：可以写进报告正文、由数据填入的标记")
    public Page<TokenView> tokens() {
        return new Page<>(
                Arrays.stream(ReportToken.values())
                        .map(token -> new TokenView(token.written(), token.meaning()))
                        .toList(),
                null);
    }

    @GET
    @Authenticated
    @Operation(summary = "列出所见范围内的自评报告")
    public Page<YearReportView.Summary> list(
            @RestQuery @Min(value = 1995, message = "年度最早为 1995。") @Max(value = 2099, message = "年度最晚为 2099。")
                    Integer fiscalYear,
            @RestQuery YearReportStage stage,
            @RestQuery
                    @Pattern(
                            regexp = "[1-9][0-9]{5}/[^/\\p{Cc}]{1,64}",
                            message = "unit 的写法为“区划代码/单位编码”，例如 640300/129001。")
                    String unit,
            @RestQuery UUID after,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "limit 最小为 1。")
                    @Max(value = 500, message = "limit 最大为 500。")
                    int limit) {
        YearReports.Filter filter =
                new YearReports.Filter(fiscalYear == null ? null : new FiscalYear(fiscalYear), stage, unit);
        return Page.of(
                        reports.page(caller.scope(), filter, after, limit + 1),
                        limit,
                        report -> report.id().toString())
                .map(YearReportView.Summary::of);
    }

    @POST
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.DEPARTMENT, Role.SYSTEM_CLIENT})
    @Idempotent
    @Operation(summary = "建立一个单位、年度的自评报告，初稿按数据拟出")
    @ResponseStatus(201)
    public RestResponse<YearReportView> open(@NotNull(message = "请写明单位和年度。") @Valid NewReport asked) {
        KnownOrganisation unit = organisations
                .byNaturalKey(asked.unit())
                .filter(found -> caller.scope().includes(found))
                .orElseThrow(() -> Problem.INVALID_FIELD.at("/unit", "没有单位“%s”，或不在您的权限范围内。".formatted(asked.unit())));
        YearReport report = write.open(
                new OrganisationName(unit.id(), unit.region(), unit.code(), unit.name()), asked.fiscalYear());
        return answer(RestResponse.Status.CREATED, report);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "查看自评报告：正文、填入数字后的正文、与数据不符的数字")
    public RestResponse<YearReportView> show(@RestPath UUID id) {
        return answer(RestResponse.Status.OK, visible.report(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD, Role.DEPARTMENT, Role.SYSTEM_CLIENT})
    @Operation(summary = "编写自评报告；没有提交的部分保持不变")
    public RestResponse<YearReportView> write(
            @RestPath UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请提交报告正文。") @Valid ReportText text) {
        YearReport report = visible.toChange(id);
        Versions.check(ifMatch, report.version(), report.lastChange().told());
        write.write(report, text.parts());
        return answer(RestResponse.Status.OK, report);
    }

    private RestResponse<YearReportView> answer(RestResponse.Status status, YearReport report) {
        ReportFigures figures = reading.figures(report);
        return RestResponse.ResponseBuilder.create(
                        status,
                        YearReportView.of(
                                report, figures, reading.read(report, figures), reading.findings(report, figures)))
                .header("ETag", Versions.etag(report.version()))
                .location(
                        status == RestResponse.Status.CREATED
                                ? URI.create("/api/evaluations/reports/" + report.id())
                                : null)
                .build();
    }
}
