package jixiao.evaluation.scoring;

import java.util.concurrent.atomic.AtomicReferenceArray;
import jixiao.values.reading.IndicatorReader;
import jixiao.values.reading.IndicatorReading;
import org.jspecify.annotations.Nullable;

/**
 * Values as read, those kept that come again: sheets say 100% and ≥95% over and over. A value met for the first time
 * leaves its hash only, so that figures that come once displace nothing. A reading never changes, so a lost entry only
 * costs a second reading; the number kept is fixed.
 */
final class Readings {
    private static final int KEPT = 1 << 15;
    private static final int LONGEST = 64;
    private static final AtomicReferenceArray<IndicatorReading> RECENT = new AtomicReferenceArray<>(KEPT);

    /** The hash of the value met last at each place; written without order between threads, it is a hint only. */
    private static final int[] MET = new int[KEPT];

    private Readings() {}

    static IndicatorReading of(@Nullable String written) {
        if (written == null || written.length() > LONGEST) {
            return IndicatorReader.read(written);
        }
        int hash = written.hashCode();
        int place = (hash ^ hash >>> 15) & KEPT - 1;
        if (MET[place] != hash) {
            MET[place] = hash;
            return IndicatorReader.read(written);
        }
        IndicatorReading known = RECENT.getAcquire(place);
        if (known != null && known.raw().equals(written)) {
            return known;
        }
        IndicatorReading read = IndicatorReader.read(written);
        RECENT.setRelease(place, read);
        return read;
    }
}
