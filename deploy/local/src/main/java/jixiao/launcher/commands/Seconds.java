package jixiao.launcher.commands;

import java.time.Duration;

/** Durations as people read them. */
final class Seconds {
    private static final long MILLIS_PER_TENTH = 100;

    private Seconds() {}

    /** For example {@code 3.4 秒}. */
    static String of(Duration duration) {
        long tenths = duration.toMillis() / MILLIS_PER_TENTH;
        return tenths / 10 + "." + tenths % 10 + " 秒";
    }
}
