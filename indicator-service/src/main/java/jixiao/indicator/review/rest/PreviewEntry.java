package jixiao.indicator.review.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import jixiao.indicator.goals.GoalEntry;
import jixiao.kit.identity.KnownOrganisation;
import jixiao.kit.identity.KnownOrganisations;
import jixiao.kit.validation.OneLine;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A goal that is looked through without being stored.
 *
 * @param unit whose other projects it is held against; null when the unit is not known to the suite
 * @param previous last year's goal of the project; null takes the stored one, if there is one
 */
public record PreviewEntry(
        @NotNull(message = "请填写区划代码（六位数字）。") RegionCode region,
        @NotNull(message = "请填写年度。") FiscalYear fiscalYear,

        @NotBlank(message = "请填写项目名称。") @OneLine @Size(max = 200, message = "项目名称最长 200 个字。")
        String projectName,

        @Nullable Money budget,
        @Nullable @Valid UnitEntry unit,
        @NotNull(message = "请填写绩效目标。") @Valid GoalEntry content,
        @Nullable @Valid GoalEntry previous) {

    Optional<KnownOrganisation> unitIn(KnownOrganisations organisations) {
        if (unit == null) {
            return Optional.empty();
        }
        RegionCode where = unit.region() == null ? region : unit.region();
        return unit.code() == null
                ? Optional.ofNullable(unit.name()).flatMap(name -> organisations.byName(where, name))
                : organisations.byNaturalKey(where + "/" + unit.code());
    }

    /** A unit by region and code, or by region and name; without a region that of the goal is meant. */
    public record UnitEntry(
            @Nullable RegionCode region,

            @Nullable @OneLine @Size(max = 50, message = "单位编码最长 50 个字。")
            String code,

            @Nullable @OneLine @Size(max = 200, message = "单位名称最长 200 个字。")
            String name) {}
}
