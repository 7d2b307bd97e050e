package jixiao.publication.releases.rest;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.math.BigDecimal;
import java.util.UUID;
import jixiao.kit.problem.Problem;
import jixiao.kit.validation.OneLine;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.EditionState;
import jixiao.publication.releases.Rating;
import jixiao.publication.releases.StaffQuery;
import jixiao.publication.search.CatalogueQuery;
import jixiao.publication.search.Cursor;
import jixiao.values.Money;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is asked of the list of publications. */
public class PublicationsQuery extends AskedPart {
    @RestQuery
    @Nullable
    UUID projectId;

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

    CatalogueQuery published() {
        return new CatalogueQuery(
                region(),
                unit(),
                projectId,
                null,
                null,
                fiscalYear(),
                kind,
                rating,
                amountFrom == null ? null : new Money(amountFrom),
                amountTo == null ? null : new Money(amountTo),
                q == null || q.isBlank() ? null : q);
    }

    Cursor publishedCursor() {
        return Cursor.parse(after());
    }

    StaffQuery staff() {
        return new StaffQuery(stage, unit(), projectId, region(), fiscalYear(), kind);
    }

    @Nullable
    UUID staffCursor() {
        try {
            return after() == null ? null : UUID.fromString(after());
        } catch (IllegalArgumentException e) {
            throw Problem.INVALID_FIELD.at("/after", "翻页标记无效，请从第一页重新开始。");
        }
    }
}
