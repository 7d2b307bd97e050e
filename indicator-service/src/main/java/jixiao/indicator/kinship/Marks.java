package jixiao.indicator.kinship;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.Indicator;

/**
 * By which goals that say the same are found without reading them all: one mark for each row (name and target), for each
 * band of the narrative's minhash, for each known typing error. Two goals that share a mark may be alike; whether they
 * are, the texts must tell.
 */
final class Marks {
    /** Grows when marks are made in another way or the list of typing errors changes; then all goals are marked anew. */
    static final int EDITION = 3;

    private static final int BANDS = 8;
    private static final int HASHES_OF_A_BAND = 3;
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private Marks() {}

    static Set<Long> of(GoalContent content) {
        Set<Long> marks = new HashSet<>(ofNarrative(Narrative.of(content)));
        content.indicators().forEach(row -> marks.add(ofRow(row)));
        KnownTypos.in(texts(content)).forEach(typo -> marks.add(ofTypo(typo)));
        return marks;
    }

    static long ofRow(Indicator row) {
        return hash("row\t" + PlainText.of(row.name()) + '\t' + PlainText.of(row.target()));
    }

    static long ofTypo(KnownTypos.Typo typo) {
        return hash("typo\t" + typo.wrong());
    }

    /** At a likeness of 80 % one of the bands agrees in 997 of 1000 cases; at 30 % in 20 of 100. */
    static Set<Long> ofNarrative(Narrative narrative) {
        Set<Long> marks = new HashSet<>();
        if (narrative.isLongEnough()) {
            long[] least = least(narrative);
            for (int band = 0; band < BANDS; band++) {
                long mark = mixed(hash("band\t" + band));
                for (int i = 0; i < HASHES_OF_A_BAND; i++) {
                    mark = mixed(mark ^ least[band * HASHES_OF_A_BAND + i]);
                }
                marks.add(mark);
            }
        }
        return marks;
    }

    private static long[] least(Narrative narrative) {
        long[] least = new long[BANDS * HASHES_OF_A_BAND];
        Arrays.fill(least, Long.MAX_VALUE);
        for (String shingle : narrative.shingles()) {
            long hash = hash(shingle);
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], mixed(hash + i * GOLDEN));
            }
        }
        return least;
    }

    private static Stream<String> texts(GoalContent content) {
        return Stream.of(
                        Stream.of(content.goal()),
                        content.numberedGoals().stream(),
                        content.indicators().stream().flatMap(row -> Stream.of(row.name(), row.target())))
                .flatMap(texts -> texts);
    }

    /** FNV-1a over the characters, mixed: the same in every process and version. */
    private static long hash(String text) {
        long hash = FNV_BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return mixed(hash);
    }

    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
