package jixiao.values.reading;

/** What sort of value was read. */
public enum ReadingKind {
    QUANTITY,
    RANGE,
    FREQUENCY,
    DEADLINE,
    PERIOD,
    CHANGE,
    QUALITATIVE,
    GRADED,
    COMPOSITE,
    UNREADABLE,
    MISSING
}
