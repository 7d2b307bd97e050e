package jixiao.indicator.readings.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import jixiao.kit.problem.Problem;
import jixiao.values.FiscalYear;
import jixiao.values.reading.IndicatorReader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/indicators/readings")
@Tag(name = "readings", description = "指标值识读：原文照录，另给出含义")
@Authenticated
public class ReadingsResource {
    private static final int MOST_CHARACTERS = 500_000;

    @POST
    @Operation(
            summary = "识读指标值",
            description = "一次最多 10000 条、共 500000 个字，按提交的次序答复；不保存任何内容。写明 fiscalYear（表的年度）的，没有写年份的期限也给出日期")
    public Readings read(@NotNull(message = "请提交要识读的指标值。") @Valid Values request) {
        long characters = request.values().stream()
                .filter(Objects::nonNull)
                .mapToLong(String::length)
                .sum();
        if (characters > MOST_CHARACTERS) {
            throw Problem.INVALID_FIELD.at(
                    "/values", "一次最多识读 " + MOST_CHARACTERS + " 个字，现有 " + characters + " 个字，请分批提交。");
        }
        return new Readings(request.values().stream()
                .map(IndicatorReader::read)
                .map(reading -> ReadingView.of(reading, request.fiscalYear()))
                .toList());
    }

    /** @param fiscalYear the year of the forms the values stand in: what 12月底 is a day of */
    public record Values(
            @NotNull(message = "请在 values 中给出要识读的指标值。")
            @Size(max = 10_000, message = "一次最多识读 10000 条，请分批提交。")
            @JsonDeserialize(contentUsing = WrittenOnly.class)
            List<@Nullable @Size(max = 2000, message = "指标值最长 2000 个字。") String> values,

            @Nullable FiscalYear fiscalYear) {}

    public record Readings(List<ReadingView> readings) {}
}
