package jixiao.publication.opendata;

import java.math.BigInteger;
import java.util.UUID;

/**
 * One of several equal ranges of all ids. Ids are drawn at random, so each range holds about as many, and none has to be
 * counted to find where it begins.
 *
 * @param first included
 * @param last included
 */
public record IdRange(UUID first, UUID last) {
    private static final BigInteger ALL = BigInteger.ONE.shiftLeft(Long.SIZE);

    /** @param number from 1 to {@code parts} */
    public static IdRange of(long number, long parts) {
        return new IdRange(new UUID(begin(number - 1, parts), 0), new UUID(begin(number, parts) - 1, -1));
    }

    /** Where the last range ends the number wraps around to 0, and one less is the greatest. */
    private static long begin(long number, long parts) {
        return ALL.multiply(BigInteger.valueOf(number))
                .divide(BigInteger.valueOf(parts))
                .longValue();
    }
}
