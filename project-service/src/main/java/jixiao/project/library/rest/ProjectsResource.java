package jixiao.project.library.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.Role;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Page;
import jixiao.kit.rest.Versions;
import jixiao.kit.validation.OneLine;
import jixiao.project.library.Cursor;
import jixiao.project.library.Filter;
import jixiao.project.library.ProjectState;
import jixiao.project.library.ProjectYear;
import jixiao.project.library.ProjectYears;
import jixiao.project.library.RegisterProject;
import jixiao.project.library.Registration;
import jixiao.project.library.Stage;
import jixiao.project.library.UnitKey;
import jixiao.project.registry.Organisation;
import jixiao.project.registry.UnitsInScope;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/projects")
@Tag(name = "projects", description = "项目库：申报、查询、修改登记")
@Transactional
public class ProjectsResource {
    private final ProjectYears years;
    private final RegisterProject register;
    private final UnitsInScope units;
    private final ProjectAnswers answers;
    private final Caller caller;

    ProjectsResource(
            ProjectYears years, RegisterProject register, UnitsInScope units, ProjectAnswers answers, Caller caller) {
        this.years = years;
        this.register = register;
        this.units = units;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD})
    @Idempotent
    @Operation(summary = "申报项目（登记一个预算年度，可附拟定的绩效目标）")
    @ResponseStatus(201)
    public RestResponse<ProjectYearView> register(@NotNull(message = "请提交项目内容。") @Valid Registration registration) {
        ProjectYear year = register.register(unitOf(registration), registration);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, answers.view(year))
                .location(URI.create("/api/projects/" + year.project().id() + "/years/" + year.fiscalYear()))
                .header("ETag", Versions.etag(year.version()))
                .build();
    }

    @GET
    @Authenticated
    @Operation(summary = "列出所见范围内的项目年度")
    public Page<ProjectState> list(
            @RestQuery
                    @Min(value = 1995, message = "fiscalYear 为 1995 至 2099 的年度。")
                    @Max(value = 2099, message = "fiscalYear 为 1995 至 2099 的年度。")
                    @Nullable
                    Integer fiscalYear,
            @RestQuery
                    @Pattern(regexp = "[1-9]\\d{5}/[0-9A-Za-z-]{1,32}", message = "unit 的写法为“区划/代码”，如 640300/902001。")
                    @Nullable
                    String unit,
            @RestQuery
                    @Pattern(
                            regexp = "REGISTERED|SUBMITTED|FORWARDED|ADMITTED|APPROVED|CLOSED|COMPLETED",
                            message = "stage 不是已知的环节，请按接口说明填写，如 ADMITTED。")
                    @Nullable
                    String stage,
            @RestQuery @Size(max = 200, message = "q 最长 200 个字。") @OneLine @Nullable String q,
            @RestQuery @Nullable String after,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "limit 最小为 1。")
                    @Max(value = 500, message = "limit 最大为 500。")
                    int limit) {
        Filter filter = new Filter(
                fiscalYear == null ? null : new FiscalYear(fiscalYear),
                unitKey(unit),
                stage == null ? null : Stage.valueOf(stage),
                blankToNull(q),
                after == null ? null : Cursor.read(after));
        return answers.page(Page.of(
                years.page(caller.scope(), filter, limit + 1),
                limit,
                year -> Cursor.of(year).toString()));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "查看项目及其各年度")
    public ProjectView show(@RestPath UUID id) {
        List<ProjectYear> inScope = years.of(id, caller.scope());
        if (inScope.isEmpty()) {
            throw Problem.NOT_FOUND.because("没有这个项目，或不在您的权限范围内。");
        }
        return answers.project(inScope);
    }

    @GET
    @Path("/{id}/years/{year}")
    @Authenticated
    @Operation(summary = "查看项目年度")
    public RestResponse<ProjectYearView> showYear(@RestPath UUID id, @RestPath int year) {
        return answers.answer(answers.inScope(id, year));
    }

    @PUT
    @Path("/{id}/years/{year}")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD})
    @Operation(summary = "修改登记（报送之前；可附修改后的绩效目标）")
    public RestResponse<ProjectYearView> edit(
            @RestPath UUID id,
            @RestPath int year,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请提交项目内容。") @Valid Registration registration) {
        ProjectYear known = answers.inScope(id, year);
        Versions.check(ifMatch, known.version());
        return answers.answer(register.edit(known, unitOf(registration), registration));
    }

    private Organisation unitOf(Registration registration) {
        return units.named(registration.unit().region(), registration.unit().code());
    }

    private static @Nullable UnitKey unitKey(@Nullable String unit) {
        return unit == null ? null : new UnitKey(new RegionCode(unit.substring(0, 6)), unit.substring(7));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
