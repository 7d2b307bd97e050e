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
        List<UnitOfMeasure> per = measure().per();
        return per.isEmpty()
                ? List.of()
                : per.stream().map(UnitOfMeasure::symbol).toList();
    }

    @Override
    default String period() {
        for (UnitOfMeasure per : measure().per()) {
            if (per.isTime()) {
                return per.symbol();
            }
        }
        return "";
    }
}
