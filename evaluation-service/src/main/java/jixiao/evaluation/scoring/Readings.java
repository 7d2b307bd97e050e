package jixiao.evaluation.scoring;

import java.util.concurrent.atomic.AtomicReferenceArray;
import jixiao.values.reading.IndicatorReader;
import jixiao.values.reading.IndicatorReading;
import org.jspecify.annotations.Nullable;

/**
 * Values as read, the recent ones kept: sheets say 100% and ≥95% over and over. A reading never changes, so a lost entry
 * only costs a second reading; the number kept is fixed.
 */
final class Readings {
    private static final int KEPT = 1 << 15;
    private static final int LONGEST = 64;
    private static final AtomicReferenceArray<IndicatorReading> RECENT = new AtomicReferenceArray<>(KEPT);

    private Readings() {}

    static IndicatorReading of(@Nullable String written) {
        if (written == null || written.length() > LONGEST) {
            return IndicatorReader.read(written);
        }
        int hash = written.hashCode();
        int place = (hash ^ hash >>> 15) & KEPT - 1;
        IndicatorReading known = RECENT.getAcquire(place);
        if (known != null && known.raw().equals(written)) {
            return known;
        }
        IndicatorReading read = IndicatorReader.read(written);
        RECENT.setRelease(place, read);
        return read;
    }
}
