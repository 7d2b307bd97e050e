package jixiao.publication.releases.rest;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.math.BigDecimal;
import java.util.UUID;
import jixiao.kit.problem.Problem;
import jixiao.kit.validation.OneLine;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.EditionState;
import jixiao.publication.releases.StaffQuery;
import jixiao.publication.releases.UnitKey;
import jixiao.publication.search.CatalogueQuery;
import jixiao.publication.search.Cursor;
import jixiao.publication.search.Rating;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is asked of the list of publications. */
public class PublicationsQuery {
    @RestQuery
    @Pattern(regexp = "[1-9]\\d{5}", message = "region 为六位行政区划代码，请改正。")
    @Parameter(description = "行政区划代码，含其下各级")
    @Nullable
    String region;

    @RestQuery
    @Pattern(regexp = UnitKey.PATTERN, message = "unit 的写法为“区划/代码”，如 640300/129001。")
    @Parameter(description = "单位，含其下各单位")
    @Nullable
    String unit;

    @RestQuery
    @Nullable
    UUID projectId;

    @RestQuery
    @Min(value = 1995, message = "fiscalYear 为 1995 至 2099 的年度。")
    @Max(value = 2099, message = "fiscalYear 为 1995 至 2099 的年度。")
    @Nullable
    Integer fiscalYear;

    @RestQuery
    @Nullable
    DisclosureKind kind;

    @RestQuery
    @Parameter(description = "自评得分的等级，只适用于已公开的内容")
    @Nullable
    Rating rating;

    @RestQuery
    @DecimalMin(value = "0", message = "amountFrom 不能为负数。")
    @Digits(integer = 16, fraction = 2, message = "amountFrom 以元计，最多两位小数。")
    @Parameter(description = "金额不低于（元），只适用于已公开的内容")
    @Nullable
    BigDecimal amountFrom;

    @RestQuery
    @DecimalMin(value = "0", message = "amountTo 不能为负数。")
    @Digits(integer = 16, fraction = 2, message = "amountTo 以元计，最多两位小数。")
    @Parameter(description = "金额不高于（元），只适用于已公开的内容")
    @Nullable
    BigDecimal amountTo;

    @RestQuery
    @Size(max = 100, message = "搜索词最长 100 个字。")
    @OneLine
    @Parameter(description = "搜索词，只适用于已公开的内容")
    @Nullable
    String q;

    @RestQuery
    @DefaultValue("PUBLISHED")
    EditionState stage;

    @RestQuery
    @Nullable
    String after;

    @RestQuery
    @DefaultValue("50")
    @Min(value = 1, message = "limit 最小为 1。")
    @Max(value = 500, message = "limit 最大为 500。")
    int limit;

    CatalogueQuery published() {
        return new CatalogueQuery(
                regionCode(),
                unitKey(),
                projectId,
                null,
                null,
                year(),
                kind,
                rating,
                amountFrom == null ? null : new Money(amountFrom),
                amountTo == null ? null : new Money(amountTo),
                q == null || q.isBlank() ? null : q);
    }

    Cursor publishedCursor() {
        return Cursor.parse(after);
    }

    StaffQuery staff() {
        return new StaffQuery(stage, unitKey(), projectId, regionCode(), year(), kind);
    }

    @Nullable
    UUID staffCursor() {
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            throw Problem.INVALID_FIELD.at("/after", "翻页标记无效，请从第一页重新开始。");
        }
    }

    private @Nullable RegionCode regionCode() {
        return region == null ? null : new RegionCode(region);
    }

    private @Nullable UnitKey unitKey() {
        return unit == null ? null : UnitKey.parse(unit);
    }

    private @Nullable FiscalYear year() {
        return fiscalYear == null ? null : new FiscalYear(fiscalYear);
    }
}
