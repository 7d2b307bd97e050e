package jixiao.values.reading;

/** Which way is better (指标方向): more, less, or not said by the value itself. */
public enum Direction {
    POSITIVE,
    REVERSE,
    NEUTRAL
}
