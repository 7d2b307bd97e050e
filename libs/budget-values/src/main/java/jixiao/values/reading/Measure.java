package jixiao.values.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.StringJoiner;

/**
 * An operator, one number (two for {@link Operator#BETWEEN}, the low one first), their unit and denominators. Numbers
 * are exact and in the unit as written: 8.75 with 万元, never 87500.
 */
public record Measure(Operator operator, List<BigDecimal> values, UnitOfMeasure unit, List<UnitOfMeasure> per)
        implements Phrase.Content {
    /** @throws IllegalArgumentException when the numbers do not fit the operator or the range is reversed */
    public Measure {
        values = List.copyOf(values);
        per = List.copyOf(per);
        if (values.size() != (operator == Operator.BETWEEN ? 2 : 1)) {
            throw new IllegalArgumentException(operator + " with " + values.size() + " numbers");
        }
        if (values.getFirst().compareTo(values.getLast()) > 0) {
            throw new IllegalArgumentException("reversed range");
        }
    }

    /** The number, or the low end of a range. */
    public BigDecimal low() {
        return values.getFirst();
    }

    /** The number, or the high end of a range. */
    public BigDecimal high() {
        return values.getLast();
    }

    /** The measure in canonical form, such as {@code 平均3250元/户} or {@code 3至5天}. */
    public String canonical() {
        String tail = unit.symbol() + denominators();
        if (operator == Operator.BETWEEN) {
            return low().toPlainString() + unit.symbol() + "至" + high().toPlainString() + tail;
        }
        return operator.sign() + low().toPlainString() + tail;
    }

    /** /人·天; in brackets where unit and denominator would together be read as one unit, as in 人/次. */
    private String denominators() {
        if (per.isEmpty()) {
            return "";
        }
        StringJoiner all = new StringJoiner("·");
        per.forEach(one -> all.add(one.symbol()));
        boolean oneUnit = !unit.isNone()
                && UnitTable.isWord(unit.symbol() + "/" + per.getFirst().symbol());
        return oneUnit ? "/(" + all + ")" : "/" + all;
    }
}
