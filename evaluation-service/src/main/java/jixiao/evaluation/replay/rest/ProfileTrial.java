package jixiao.evaluation.replay.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import jixiao.kit.problem.Problem;
import jixiao.kit.validation.OneLine;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What to replay: a region's year, or one sheet.
 *
 * @param profile id of the other rules, or with a version
 * @param unit {@code <region>/<code>}: the organisation and what lies below it
 * @param sheet one sheet alone; region and year are then not needed
 * @param after what the page before gave as next
 */
public record ProfileTrial(
        @NotBlank(message = "请写明规则方案，例如 mof-2020。") @OneLine String profile,

        @Nullable RegionCode region,

        @Nullable @Min(value = 1995, message = "年度最早为 1995。") @Max(value = 2099, message = "年度最晚为 2099。")
        Integer fiscalYear,

        @Nullable
        @Pattern(regexp = "[1-9][0-9]{5}/[^/\\p{Cc}]{1,64}", message = "unit 的写法为“区划代码/单位编码”，例如 640300/129001。")
        String unit,

        @Nullable UUID sheet,
        @Nullable UUID after,

        @Nullable @Min(value = 1, message = "limit 最小为 1。") @Max(value = 500, message = "limit 最大为 500。")
        Integer limit) {

    /** @throws jixiao.kit.problem.Refusal when neither a year of a region nor a sheet is named */
    void refuseUnlessComplete() {
        if (sheet == null && region == null) {
            throw Problem.INVALID_FIELD.at("/region", "请写明 region 和 fiscalYear，或写明一张自评表的 sheet。");
        }
        if (sheet == null && fiscalYear == null) {
            throw Problem.INVALID_FIELD.at("/fiscalYear", "请写明 fiscalYear，例如 2023。");
        }
    }
}
