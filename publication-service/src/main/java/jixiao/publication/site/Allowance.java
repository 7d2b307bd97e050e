package jixiao.publication.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How often each client may ask: so many at once, and so many a minute in the long run. Of each client one number is kept,
 * the moment from which its requests would count as evenly spaced (the generic cell rate algorithm), and only of so many clients.
 */
final class Allowance {
    private static final int CLIENTS = 50_000;

    private final Clock clock;
    private final long spacingMillis;
    private final long aheadMillis;
    private final Cache<String, AtomicLong> evenFrom;

    /** @param perMinute 0 allows everything */
    Allowance(int perMinute, int atOnce, Clock clock) {
        this.clock = clock;
        this.spacingMillis = perMinute == 0 ? 0 : Duration.ofMinutes(1).toMillis() / perMinute;
        this.aheadMillis = spacingMillis * atOnce;
        this.evenFrom = Caffeine.newBuilder()
                .maximumSize(CLIENTS)
                .expireAfterAccess(Duration.ofMillis(aheadMillis + 1_000))
                .build();
    }

    /** Takes one; 0 when it is allowed, else the seconds after which it will be. */
    long take(String client) {
        if (spacingMillis == 0) {
            return 0;
        }
        long now = clock.millis();
        long[] wait = {0};
        evenFrom.get(client, unknown -> new AtomicLong()).updateAndGet(even -> {
            long next = Math.max(even, now) + spacingMillis;
            wait[0] = Math.max(0, next - now - aheadMillis);
            return wait[0] == 0 ? next : even;
        });
        return (wait[0] + 999) / 1000;
    }
}
