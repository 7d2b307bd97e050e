package jixiao.evaluation.years.rest;

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
import java.util.function.Consumer;
import jixiao.evaluation.profiles.ProfileChoice;
import jixiao.evaluation.years.EvaluationYear;
import jixiao.evaluation.years.EvaluationYears;
import jixiao.evaluation.years.GovernYears;
import jixiao.evaluation.years.RegionYear;
import jixiao.evaluation.years.StageCounts;
import jixiao.evaluation.years.SubmissionWindow;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.KnownOrganisations;
import jixiao.kit.identity.Role;
import jixiao.kit.identity.Scope;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Page;
import jixiao.kit.rest.Versions;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/evaluations/years")
@Tag(name = "years", description = "自评年度：报送时间、关闭、重新开启，各环节张数")
@Transactional
public class YearsResource {
    private final EvaluationYears years;
    private final StageCounts counts;
    private final GovernYears govern;
    private final ProfileChoice profiles;
    private final KnownOrganisations organisations;
    private final Caller caller;

    YearsResource(
            EvaluationYears years,
            StageCounts counts,
            GovernYears govern,
            ProfileChoice profiles,
            KnownOrganisations organisations,
            Caller caller) {
        this.years = years;
        this.counts = counts;
        this.govern = govern;
        this.profiles = profiles;
        this.organisations = organisations;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "列出所见范围内各区划、年度的自评进度，新的年度在前")
    public Page<YearView> list(
            @RestQuery @Min(value = 1995, message = "年度最早为 1995。") @Max(value = 2099, message = "年度最晚为 2099。")
                    Integer fiscalYear,
            @RestQuery @Pattern(regexp = "[1-9][0-9]{5}/[0-9]{4}", message = "after 不是上一页给出的 next，请从第一页重新查询。")
                    String after,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "limit 最小为 1。")
                    @Max(value = 500, message = "limit 最大为 500。")
                    int limit) {
        return Page.of(
                        counts.page(
                                caller.scope(),
                                fiscalYear == null ? null : new FiscalYear(fiscalYear),
                                after == null
                                        ? null
                                        : new RegionYear(after.substring(0, 6), Integer.parseInt(after.substring(7))),
                                limit + 1),
                        limit,
                        count -> count.year().toString())
                .map(count -> view(years.of(count.year()).orElse(null), count));
    }

    @GET
    @Path("/{region}/{year}")
    @Authenticated
    @Operation(summary = "查看一个区划、年度的报送时间和自评进度")
    public RestResponse<YearView> show(@RestPath String region, @RestPath int year) {
        RegionYear id = visible(region, year);
        return answer(years.of(id).orElse(null), id);
    }

    @PUT
    @Path("/{region}/{year}")
    @RolesAllowed({Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "设定报送时间（首尾两天均可报送）")
    public RestResponse<YearView> set(
            @RestPath String region,
            @RestPath int year,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请填写报送时间。") @Valid SubmissionWindow window) {
        Versions.require(ifMatch);
        return change(region, year, ifMatch, found -> govern.set(found, window));
    }

    @POST
    @Path("/{region}/{year}:close")
    @RolesAllowed({Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Idempotent
    @Operation(summary = "关闭年度：本区划本年度的自评表不能再改动，其后到达的事实予以保留")
    public RestResponse<YearView> close(
            @RestPath String region, @RestPath int year, @HeaderParam("If-Match") String ifMatch) {
        return change(region, year, ifMatch, govern::close);
    }

    @POST
    @Path("/{region}/{year}:reopen")
    @RolesAllowed({Role.PERFORMANCE_OFFICE, Role.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "重新开启已关闭的年度，须写明理由；关闭期间到达的事实随即生效")
    public RestResponse<YearView> reopen(
            @RestPath String region,
            @RestPath int year,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请写明重新开启的理由。") @Valid Reopening reopening) {
        return change(region, year, ifMatch, found -> govern.reopen(found, reopening.remarks()));
    }

    private RestResponse<YearView> change(String region, int year, String ifMatch, Consumer<EvaluationYear> change) {
        RegionYear id = visible(region, year);
        if (!caller.scope().includesRegion(new RegionCode(region))) {
            throw Problem.FORBIDDEN.because("您的权限范围不含整个区划 %s，不能办理此事项。".formatted(region));
        }
        EvaluationYear found = govern.toChange(id);
        Versions.checkIfGiven(ifMatch, found.version());
        change.accept(found);
        return answer(found, id);
    }

    private RegionYear visible(String region, int year) {
        try {
            RegionYear id = RegionYear.of(new RegionCode(region), new FiscalYear(year).year());
            if (sees(new RegionCode(region))) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            throw Problem.NOT_FOUND.because("没有区划 %s 的 %d 年度，请检查地址。".formatted(region, year));
        }
        throw Problem.NOT_FOUND.because("没有区划 %s 的 %d 年度，或不在您的权限范围内。".formatted(region, year));
    }

    /** People of a unit or department see the years of those regions where an organisation of theirs is. */
    private boolean sees(RegionCode region) {
        Scope scope = caller.scope();
        return scope.includesRegion(region) || organisations.existsIn(region, scope);
    }

    private RestResponse<YearView> answer(EvaluationYear year, RegionYear id) {
        return RestResponse.ResponseBuilder.ok(view(year, counts.of(caller.scope(), id)))
                .header("ETag", Versions.etag(year == null ? 0 : year.version()))
                .build();
    }

    private YearView view(EvaluationYear year, StageCounts.Counts count) {
        RegionCode region = new RegionCode(count.year().region());
        FiscalYear fiscalYear = new FiscalYear(count.year().fiscalYear());
        return YearView.of(
                year, count, profiles.forSelfEvaluation(region, fiscalYear).filing());
    }
}
