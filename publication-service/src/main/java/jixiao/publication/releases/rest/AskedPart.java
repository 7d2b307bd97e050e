package jixiao.publication.releases.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jixiao.kit.validation.OneLine;
import jixiao.publication.releases.UnitKey;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which part of the organisation tree and which year a list is about, and which page of it is asked for. */
public class AskedPart {
    @RestQuery
    @Pattern(regexp = "[1-9]\\d{5}", message = "region 为六位行政区划代码，请改正。")
    @Parameter(description = "行政区划代码，含其下各级")
    @Nullable
    String region;

    @RestQuery
    @Pattern(regexp = UnitKey.PATTERN, message = "unit 的写法为“区划/代码”，如 640300/129001。")
    @Parameter(description = "部门或单位，含其下各单位")
    @Nullable
    String unit;

    @RestQuery
    @Min(value = 1995, message = "fiscalYear 为 1995 至 2099 的年度。")
    @Max(value = 2099, message = "fiscalYear 为 1995 至 2099 的年度。")
    @Nullable
    Integer fiscalYear;

    @RestQuery
    @OneLine
    @Nullable
    String after;

    @RestQuery
    @DefaultValue("50")
    @Min(value = 1, message = "limit 最小为 1。")
    @Max(value = 500, message = "limit 最大为 500。")
    int limit;

    public @Nullable RegionCode region() {
        return region == null ? null : new RegionCode(region);
    }

    public @Nullable UnitKey unit() {
        return unit == null ? null : UnitKey.parse(unit);
    }

    public @Nullable FiscalYear fiscalYear() {
        return fiscalYear == null ? null : new FiscalYear(fiscalYear);
    }

    /** Where the page before ended; null for the first. */
    public @Nullable String after() {
        return after;
    }

    public int limit() {
        return limit;
    }
}
