package jixiao.suite.scoring;

import java.util.Arrays;

/** Ours and a limit, measured alternately, so that what else the machine does hits both. */
record Medians(long ours, long limit) {

    /** @param rounds how often each is measured; the median counts */
    static Medians alternately(int rounds, Measured ours, Measured limit) {
        long[] own = new long[rounds];
        long[] other = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            own[round] = nanos(ours);
            other[round] = nanos(limit);
        }
        Arrays.sort(own);
        Arrays.sort(other);
        return new Medians(own[rounds / 2], other[rounds / 2]);
    }

    interface Measured {
        /** @return something that depends on the whole work, so that none of it can be left out */
        long run();
    }

    private static volatile long result;

    private static long nanos(Measured work) {
        long begin = System.nanoTime();
        result = work.run();
        return System.nanoTime() - begin;
    }

    double ratio() {
        return (double) ours / limit;
    }
}
