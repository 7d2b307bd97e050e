package jixiao.values.reading;

import java.math.BigDecimal;
import java.util.List;

/** A reading with numbers in one unit. */
public sealed interface MeasuredReading extends IndicatorReading permits Quantity, Range, Frequency, Change {
    Measure measure();

    @Override
    default Operator operator() {
        return measure().operator();
    }

    @Override
    default List<BigDecimal> values() {
        return measure().values();
    }

    @Override
    default String unit() {
        return measure().unit().symbol();
    }

    @Override
    default List<String> per() {
        return measure().per().stream().map(UnitOfMeasure::symbol).toList();
    }

    @Override
    default String period() {
        return measure().per().stream()
                .filter(UnitOfMeasure::isTime)
                .findFirst()
                .map(UnitOfMeasure::symbol)
                .orElse("");
    }
}
