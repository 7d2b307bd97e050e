package jixiao.kit.retention;

/** What grows with use and is of no use any more after a while. */
enum KeptRows {
    /** The first answers given under idempotency keys: a caller that repeats a request does so soon. */
    ANSWERS("idempotent_answer", "created_at"),

    /** The ids of events that were taken: without one, only the version of its state tells that an event is old. */
    TAKEN_EVENTS("inbox", "received_at");

    private final String table;
    private final String since;

    KeptRows(String table, String since) {
        this.table = table;
        this.since = since;
    }

    String table() {
        return table;
    }

    /** Some rows only, and none another replica is at. */
    String deletion() {
        return "delete from %1$s where ctid = any(array(select ctid from %1$s where %2$s < ? limit ? for update skip locked))"
                .formatted(table, since);
    }
}
