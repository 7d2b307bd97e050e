package jixiao.evaluation.statistics.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jixiao.evaluation.statistics.Selection;
import jixiao.kit.identity.Scope;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters that select a year's completed sheets. */
public class SelectionQuery {
    private static final String KEY = "[1-9][0-9]{5}/[^/\\p{Cc}]{1,64}";

    @RestQuery
    @NotNull(message = "请写明年度 fiscalYear，例如 2023。")
    @Min(value = 1995, message = "年度最早为 1995。")
    @Max(value = 2099, message = "年度最晚为 2099。")
    Integer fiscalYear;

    @RestQuery
    @Pattern(regexp = "[1-9][0-9]{5}", message = "region 为六位区划代码，例如 640303。")
    String region;

    @RestQuery
    @Pattern(regexp = KEY, message = "department 的写法为“区划代码/单位编码”，例如 640300/129。")
    String department;

    @RestQuery
    @Pattern(regexp = KEY, message = "unit 的写法为“区划代码/单位编码”，例如 640300/129001。")
    String unit;

    public Selection within(Scope scope) {
        return new Selection(
                scope, new FiscalYear(fiscalYear), region == null ? null : new RegionCode(region), department, unit);
    }

    public int fiscalYear() {
        return fiscalYear;
    }
}
