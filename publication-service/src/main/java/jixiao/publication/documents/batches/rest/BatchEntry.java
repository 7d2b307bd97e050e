package jixiao.publication.documents.batches.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jixiao.kit.problem.Problem;
import jixiao.publication.documents.batches.BatchSelection;
import jixiao.publication.releases.UnitKey;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be packed: a release, or a unit or region with a year. */
public record BatchEntry(
        @Schema(description = "一份公开文件的 id；与 unit、region 三者取一") @Nullable
        UUID release,

        @Pattern(regexp = UnitKey.PATTERN, message = "unit 的写法为“区划/代码”，如 640300/129001。")
        @Schema(description = "单位或主管部门（含所属单位），区划/代码")
        @Nullable
        String unit,

        @Pattern(regexp = "[1-9]\\d{5}", message = "region 为六位行政区划代码，请改正。")
        @Schema(description = "行政区划代码，含其下各级")
        @Nullable
        String region,

        @Min(value = 1995, message = "fiscalYear 为 1995 至 2099 的年度。")
        @Max(value = 2099, message = "fiscalYear 为 1995 至 2099 的年度。")
        @Schema(description = "年度；选择单位或区划时必填")
        @Nullable
        Integer fiscalYear,

        @Size(max = 5, message = "formats 最多列出五种格式。")
        @Schema(description = "pdf、docx、xlsx、csv、json 中的若干种；不填为 pdf、xlsx、json")
        @Nullable
        List<String> formats) {

    BatchSelection selection() {
        long chosen = Stream.of(release, unit, region).filter(Objects::nonNull).count();
        if (chosen != 1) {
            throw Problem.INVALID_FIELD.at("", "release、unit、region 须填写其中一项，且只填一项。");
        }
        if (release != null) {
            if (fiscalYear != null) {
                throw Problem.INVALID_FIELD.at("/fiscalYear", "一份公开文件只有一个年度，请不填 fiscalYear。");
            }
            return new BatchSelection.OfRelease(release);
        }
        if (fiscalYear == null) {
            throw Problem.INVALID_FIELD.at("/fiscalYear", "请填写 fiscalYear（年度）。");
        }
        FiscalYear year = new FiscalYear(fiscalYear);
        return unit == null
                ? new BatchSelection.OfRegion(new RegionCode(region), year)
                : new BatchSelection.OfUnit(UnitKey.parse(unit), year);
    }
}
