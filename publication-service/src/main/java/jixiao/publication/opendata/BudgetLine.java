package jixiao.publication.opendata;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The money of one source of one published form, in 元, with what identifies it; one row of a Fiscal Data Package. */
public record BudgetLine(
        UUID disclosureId,
        UUID projectId,
        String projectName,
        String kind,
        int fiscalYear,
        String region,
        String departmentCode,
        String departmentName,
        String unitCode,
        String unitName,
        String source,
        String caption,
        @Nullable BigDecimal opening,
        @Nullable BigDecimal adjusted,
        @Nullable BigDecimal executed) {}
