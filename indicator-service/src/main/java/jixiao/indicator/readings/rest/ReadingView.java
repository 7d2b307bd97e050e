package jixiao.indicator.readings.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jixiao.values.FiscalYear;
import jixiao.values.reading.IndicatorReading;
import jixiao.values.reading.Warning;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A value as written and what it says. Parts that are not written are empty.
 *
 * @param values exact, in {@code unit}, in the order written
 * @param unit as a person writes it: %, ‰, 人, 元, 万元
 * @param per the denominators: 人 and 天 for 元/人·天
 * @param period the time the value stands for, as a person writes it
 * @param deadline the date something is due, as a person writes it
 * @param dueDate the last day still in time, null where none is named or its year is not known
 * @param periodStart the first day of the span, null likewise
 * @param periodEnd its last day, included
 * @param canonical the value as the suite would write it
 */
public record ReadingView(
        String raw,

        @Schema(
                enumeration = {
                    "quantity",
                    "range",
                    "frequency",
                    "deadline",
                    "period",
                    "change",
                    "qualitative",
                    "graded",
                    "composite",
                    "unreadable",
                    "missing"
                })
        String kind,

        @Schema(enumeration = {"ge", "gt", "le", "lt", "eq", "between", "approx", "average", "unstated"})
        String operator,

        List<BigDecimal> values,
        String unit,
        List<String> per,
        String period,
        String deadline,

        @Nullable LocalDate dueDate,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,

        @Schema(enumeration = {"positive", "reverse", "neutral"})
        String direction,

        @Schema(enumeration = {"certain", "likely", "doubtful"})
        String confidence,

        List<ReadingWarning> warnings,
        String canonical) {

    /** @param form the year of the form the value stands in, null when the caller does not say it */
    public static ReadingView of(IndicatorReading reading, @Nullable FiscalYear form) {
        ReadingDates dates = ReadingDates.of(reading, form);
        return new ReadingView(
                reading.raw(),
                word(reading.kind()),
                word(reading.operator()),
                reading.values(),
                reading.unit(),
                reading.per(),
                reading.period(),
                reading.deadline(),
                dates.dueDate(),
                dates.periodStart(),
                dates.periodEnd(),
                word(reading.direction()),
                word(reading.confidence()),
                reading.warnings().stream().map(ReadingWarning::of).toList(),
                reading.canonical());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** What a person should know before relying on a reading. */
    public record ReadingWarning(String code, String message) {
        static ReadingWarning of(Warning warning) {
            return new ReadingWarning(word(warning), warning.message());
        }
    }
}
