package jixiao.evaluation.monitoring.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What every list over watched years takes. */
public class ListOfYears {
    @RestQuery
    @Min(value = 1995, message = "年度最早为 1995。")
    @Max(value = 2099, message = "年度最晚为 2099。")
    Integer fiscalYear;

    @RestQuery
    @Pattern(regexp = "[1-9][0-9]{5}", message = "region 为六位区划代码，例如 640300。")
    String region;

    @RestQuery
    @Pattern(regexp = "[1-9][0-9]{5}/[^/\\p{Cc}]{1,64}", message = "unit 的写法为“区划代码/单位编码”，例如 640300/129001。")
    String unit;

    @RestQuery
    UUID evaluationId;

    @RestQuery
    UUID after;

    @RestQuery
    @DefaultValue("50")
    @Min(value = 1, message = "limit 最小为 1。")
    @Max(value = 500, message = "limit 最大为 500。")
    int limit;

    @Nullable
    FiscalYear year() {
        return fiscalYear == null ? null : new FiscalYear(fiscalYear);
    }

    @Nullable
    RegionCode regionCode() {
        return region == null ? null : new RegionCode(region);
    }

    static Refusal noSuchPage() {
        return Problem.INVALID_FIELD.at("/after", "after 不是上一页给出的 next，请从第一页重新查询。");
    }
}
