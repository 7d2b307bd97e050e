package jixiao.publication.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jixiao.forms.document.YearEnd.FundsLine;
import jixiao.publication.releases.OrganisationName;
import jixiao.publication.releases.Origin;
import jixiao.publication.releases.Rating;
import jixiao.publication.releases.SourceDocument;
import jixiao.values.Category;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code evaluation.completed} and {@code evaluation.corrected}.
 *
 * @param origin RECORDED as long as it stands as its document states it, however often that is read
 * @param source kept when people correct what was recorded
 * @param reason why it was corrected; null as long as it stands as completed
 */
public record Evaluation(
        UUID projectId,
        FiscalYear fiscalYear,
        long version,
        RegionCode region,
        OrganisationName unit,
        OrganisationName department,
        String projectName,
        String goal,
        String achieved,
        List<FundsLine> funds,
        List<Row> rows,
        BigDecimal totalPoints,
        BigDecimal totalScore,
        Rating rating,
        Origin origin,
        @Nullable SourceDocument source,
        @Nullable String reason) {

    /**
     * One evaluated indicator.
     *
     * @param score the one that counts: typed where a person typed it, else by rule
     */
    public record Row(
            @Nullable String categoryCaption,
            @Nullable Category category,
            @Nullable String subcategoryCaption,
            @Nullable Subcategory subcategory,
            @Nullable String prefix,
            String name,
            String target,
            String actual,
            @Nullable BigDecimal points,
            @Nullable BigDecimal score,
            @Nullable String explanation) {}
}
