package jixiao.evaluation.monitoring.rest;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jixiao.evaluation.monitoring.WatchedYears;
import jixiao.kit.identity.Caller;
import jixiao.kit.rest.Page;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/evaluations/monitoring/overview")
@Tag(name = "monitoring")
@Transactional
public class OverviewResource {
    private final WatchedYears years;
    private final Caller caller;

    OverviewResource(WatchedYears years, Caller caller) {
        this.years = years;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "按主管部门或单位统计各监控灯的项目数；项目取最差的灯")
    public Page<WatchedYears.LightCount> overview(
            @RestQuery
                    @NotNull(message = "请给出 fiscalYear，例如 2026。")
                    @Min(value = 1995, message = "年度最早为 1995。")
                    @Max(value = 2099, message = "年度最晚为 2099。")
                    Integer fiscalYear,
            @RestQuery @Pattern(regexp = "[1-9][0-9]{5}", message = "region 为六位区划代码，例如 640300。") String region,
            @RestQuery @DefaultValue("DEPARTMENT") WatchedYears.Level by,
            @RestQuery @Pattern(regexp = "[1-9][0-9]{5}/[^/\\p{Cc}]{1,64}", message = "after 不是上一页给出的 next，请从第一页重新查询。")
                    String after,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "limit 最小为 1。")
                    @Max(value = 500, message = "limit 最大为 500。")
                    int limit) {
        return Page.of(
                years.counted(
                        caller.scope(),
                        new FiscalYear(fiscalYear),
                        region == null ? null : new RegionCode(region),
                        by,
                        after,
                        limit + 1),
                limit,
                count -> count.region() + "/" + count.code());
    }
}
