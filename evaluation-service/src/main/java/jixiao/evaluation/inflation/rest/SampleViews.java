package jixiao.evaluation.inflation.rest;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jixiao.evaluation.inflation.DrawSamples;
import jixiao.evaluation.inflation.RecheckItem;
import jixiao.evaluation.inflation.RecheckSample;
import jixiao.kit.validation.Prose;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** What is asked and answered about samples. */
final class SampleViews {
    private SampleViews() {}

    /** @param seed the same one draws the same sample again; left out, one is drawn and recorded */
    public record NewSample(
            @NotNull(message = "请写明区划 region。") RegionCode region,
            @NotNull(message = "请写明年度 fiscalYear。") FiscalYear fiscalYear,

            @Min(value = 1, message = "至少抽取 1 张。") @Max(value = 1000, message = "一次最多抽取 1000 张。")
            int size,

            @Nullable
            @Min(value = 0, message = "种子为 0 到 9007199254740991 的整数。")
            @Max(value = DrawSamples.GREATEST_SEED, message = "种子为 0 到 9007199254740991 的整数。")
            Long seed) {}

    /** @param score what the re-check comes to, or null */
    public record Note(
            @NotNull(message = "请写明复核结论 outcome。") RecheckItem.Outcome outcome,

            @Nullable @PositiveOrZero(message = "得分不能为负。") @Digits(integer = 3, fraction = 2, message = "得分最多两位小数。")
            BigDecimal score,

            @Nullable @Size(max = 2000, message = "复核说明最长 2000 个字。") @Prose
            String remarks) {}

    /** A sample in a list. */
    public record Summary(
            UUID id,
            long version,
            RegionCode region,
            int fiscalYear,
            int size,
            long seed,
            int population,
            long totalWeight,
            String drawnBy,
            Instant drawnAt) {
        static Summary of(RecheckSample sample) {
            return new Summary(
                    sample.id(),
                    sample.version(),
                    sample.region(),
                    sample.fiscalYear().year(),
                    sample.askedSize(),
                    sample.seed(),
                    sample.population(),
                    sample.totalWeight(),
                    sample.drawnBy(),
                    sample.drawnAt());
        }
    }

    /** A sample with its items, the first drawn first. */
    public record Whole(Summary sample, List<RecheckItem> items) {
        static Whole of(RecheckSample sample) {
            return new Whole(Summary.of(sample), sample.items());
        }
    }
}
