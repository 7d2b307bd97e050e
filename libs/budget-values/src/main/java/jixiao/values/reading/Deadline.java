package jixiao.values.reading;

/**
 * Something is due by, or was done on, a date: 2025年12月底前, 每月20日前, 2022年12月28日.
 *
 * @param operator {@link Operator#LE} where “前” or the like is written, else {@link Operator#UNSTATED}
 */
public record Deadline(Writing writing, Operator operator, DueDate due) implements IndicatorReading {
    @Override
    public ReadingKind kind() {
        return ReadingKind.DEADLINE;
    }

    @Override
    public String deadline() {
        return due.text();
    }

    @Override
    public String canonical() {
        return due.text() + (operator == Operator.LE ? "前" : "");
    }
}
