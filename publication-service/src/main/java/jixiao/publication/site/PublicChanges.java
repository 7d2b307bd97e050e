package jixiao.publication.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the changes of what the public sees, as far as this replica has heard of them. What was made after a certain
 * count still holds when its place has not changed since; a page is counted before it reads anything, so that a change in
 * the middle is never missed.
 */
@ApplicationScoped
public class PublicChanges {
    /** Lists show everything: any change is theirs. */
    static final String EVERYWHERE = "";

    private static final int REMEMBERED_PLACES = 100_000;

    private final AtomicLong count = new AtomicLong(1);
    private final Map<String, Long> changedAt = new ConcurrentHashMap<>();
    private volatile long allChangedAt = 1;
    private volatile boolean hearing;

    long now() {
        return count.get();
    }

    boolean holds(String place, long asOf) {
        return hearing
                && asOf >= allChangedAt
                && asOf >= (place.equals(EVERYWHERE) ? count.get() : changedAt.getOrDefault(place, 0L));
    }

    void happened(List<String> places) {
        long now = count.incrementAndGet();
        if (places.isEmpty() || changedAt.size() > REMEMBERED_PLACES) {
            allChangedAt = now;
            changedAt.clear();
        } else {
            places.forEach(place -> changedAt.merge(place, now, Math::max));
        }
    }

    /** From now on every change of every replica is heard of; what went before may have been missed. */
    void hear() {
        happened(List.of());
        hearing = true;
    }

    /** Nothing holds as long as changes of other replicas may be missed. */
    void stopHearing() {
        hearing = false;
    }
}
