package jixiao.values.reading;

/** Whether a change goes up or down. */
public enum Movement {
    INCREASE("增长", Direction.POSITIVE),
    DECREASE("下降", Direction.REVERSE);

    private final String verb;
    private final Direction direction;

    Movement(String verb, Direction direction) {
        this.verb = verb;
        this.direction = direction;
    }

    /** The verb of the canonical form. */
    public String verb() {
        return verb;
    }

    public Direction direction() {
        return direction;
    }
}
