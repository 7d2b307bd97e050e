package jixiao.indicator.review.cost;

import java.util.HashSet;
import java.util.Set;

/** How much two names have in common: the pairs of neighbouring characters both have. */
public final class Likeness {
    private Likeness() {}

    static int of(String one, String other) {
        Set<String> shared = pairs(one);
        shared.retainAll(pairs(other));
        return shared.size();
    }

    /** Whether half of the pairs of the shorter name are in the other: 东街小学改造 and 西街小学改造. */
    public static boolean areAlike(String one, String other) {
        int fewest = Math.min(pairs(one).size(), pairs(other).size());
        return one.equals(other) || fewest > 0 && of(one, other) * 2 >= fewest;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
