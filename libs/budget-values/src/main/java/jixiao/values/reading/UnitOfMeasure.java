package jixiao.values.reading;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A unit as a person writes it: %, 人, 个月, 万元, 平方米. Two units convert only when they measure the same thing: 万元
 * and 元 do, 人 and 名 do, 人 and 人次 do not.
 *
 * @param symbol the unit as written (百分比 is %), empty when none is written
 */
public record UnitOfMeasure(String symbol) {
    public static final UnitOfMeasure NONE = new UnitOfMeasure("");
    public static final UnitOfMeasure PERCENT = new UnitOfMeasure("%");
    public static final UnitOfMeasure YUAN = new UnitOfMeasure("元");
    public static final UnitOfMeasure TEN_THOUSAND_YUAN = new UnitOfMeasure("万元");

    public boolean isNone() {
        return symbol.isEmpty();
    }

    public boolean isKnown() {
        return UnitTable.scale(symbol).isPresent();
    }

    public boolean isTime() {
        return dimension().map(dimension -> dimension.startsWith("time")).orElse(false);
    }

    public boolean isMoney() {
        return dimension().map("money"::equals).orElse(false);
    }

    public boolean isRate() {
        return dimension().map("rate"::equals).orElse(false);
    }

    /** Counts things, people or occurrences: 台, 人, 场. */
    boolean isCounter() {
        return dimension()
                .map(dimension -> dimension.equals("counted")
                        || dimension.startsWith("occurrence")
                        || dimension.startsWith("person")
                        || dimension.equals("household"))
                .orElse(false);
    }

    boolean isAge() {
        return symbol.endsWith("岁") || symbol.equals("月龄");
    }

    /** Measures a state and is no amount to be shared out: a concentration, a noise, a temperature, an age. */
    boolean isIntensive() {
        return isAge()
                || dimension()
                        .map(dimension -> dimension.equals("density")
                                || dimension.equals("noise")
                                || dimension.equals("temperature"))
                        .orElse(false);
    }

    /** Something that happens: 次, 场, 期; so many of them in a stretch of time are a frequency. */
    public boolean isOccurrence() {
        return dimension().map(dimension -> dimension.startsWith("occurrence")).orElse(false);
    }

    /** How many of the smallest unit of its dimension one of this is; empty for an unknown unit. */
    public Optional<BigDecimal> factor() {
        return UnitTable.scale(symbol).map(UnitTable.Scale::factor);
    }

    public boolean convertsTo(UnitOfMeasure other) {
        if (symbol.equals(other.symbol)) {
            return true;
        }
        Optional<UnitTable.Scale> mine = UnitTable.scale(symbol);
        Optional<UnitTable.Scale> theirs = UnitTable.scale(other.symbol);
        return mine.isPresent() && theirs.isPresent() && mine.get().measures(theirs.get());
    }

    private Optional<String> dimension() {
        return UnitTable.scale(symbol).map(UnitTable.Scale::dimension);
    }
}
