package jixiao.indicator.review;

import java.util.Optional;
import jixiao.indicator.goals.Indicator;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import jixiao.values.reading.IndicatorReader;
import jixiao.values.reading.IndicatorReading;
import jixiao.values.reading.Measure;
import jixiao.values.reading.MeasuredReading;
import jixiao.values.reading.Operator;
import org.jspecify.annotations.Nullable;

/** An indicator with the readings of its target and of its name, where values hide. */
public record ReviewedIndicator(Indicator indicator, IndicatorReading target, IndicatorReading inName) {
    public static ReviewedIndicator of(Indicator indicator) {
        return new ReviewedIndicator(
                indicator,
                IndicatorReader.read(indicator.target()),
                IndicatorReader.read(indicator.name().replace("\n", "")));
    }

    /** The name on one line, without the full stop some forms put behind it. */
    public String name() {
        return indicator.name().replace("\n", "").strip().replaceAll("[。；;]$", "");
    }

    public boolean is(Subcategory subcategory) {
        return indicator.subcategory() == subcategory;
    }

    public boolean is(Category category) {
        return indicator.category() == category;
    }

    /** Cost, whether it stands below output (2020) or is a first level of its own (2021). */
    public boolean isCost() {
        return is(Category.COST) || is(Subcategory.COST);
    }

    /** The target as a number with a unit; empty for words, dates and several values. */
    public Optional<Measure> measure() {
        return measureOf(target);
    }

    /** A number under its name, such as 100%, that no sign bounds. */
    public boolean isBarePercent() {
        return measure()
                .filter(measure -> measure.unit().isRate() && measure.operator() == Operator.UNSTATED)
                .isPresent();
    }

    public Remark remark(Cell.Field field, String message) {
        return new Remark(new Cell(indicator.position(), field), message);
    }

    public static Optional<Measure> measureOf(@Nullable IndicatorReading reading) {
        return reading instanceof MeasuredReading measured ? Optional.of(measured.measure()) : Optional.empty();
    }
}
