package jixiao.suite.site;

import java.util.Arrays;
import java.util.Locale;

/** Times of many requests, in nanoseconds. */
record Times(long[] sorted) {
    static Times of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    double millis(double percent) {
        return sorted[(int) Math.ceil(percent / 100.0 * sorted.length) - 1] / 1e6;
    }

    String words() {
        return String.format(
                Locale.ROOT,
                "p50 %.2f ms，p95 %.2f ms，p99.9 %.2f ms，最大 %.1f ms（%d 次）",
                millis(50),
                millis(95),
                millis(99.9),
                millis(100),
                sorted.length);
    }
}
