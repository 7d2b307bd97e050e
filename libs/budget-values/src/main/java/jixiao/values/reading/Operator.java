package jixiao.values.reading;

/** How an indicator value bounds the result. 以上 and 以下 include the bound. */
public enum Operator {
    GE("≥", Direction.POSITIVE),
    GT(">", Direction.POSITIVE),
    LE("≤", Direction.REVERSE),
    LT("<", Direction.REVERSE),
    EQ("=", Direction.NEUTRAL),
    BETWEEN("", Direction.NEUTRAL),
    APPROX("约", Direction.NEUTRAL),
    AVERAGE("平均", Direction.NEUTRAL),
    UNSTATED("", Direction.NEUTRAL);

    private final String sign;
    private final Direction direction;

    Operator(String sign, Direction direction) {
        this.sign = sign;
        this.direction = direction;
    }

    /** The sign before the number in canonical form; empty where none is written. */
    public String sign() {
        return sign;
    }

    public Direction direction() {
        return direction;
    }

    /** The operator without equality: > for ≥. */
    Operator excludingTheBound() {
        return switch (this) {
            case GE -> GT;
            case LE -> LT;
            default -> this;
        };
    }

    boolean excludesTheBound() {
        return this == GT || this == LT;
    }

    /** Whether this is one of the four comparison signs. */
    public boolean isBound() {
        return direction != Direction.NEUTRAL;
    }
}
