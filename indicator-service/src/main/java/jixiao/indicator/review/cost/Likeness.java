package jixiao.indicator.review.cost;

import java.util.HashSet;
import java.util.Set;

/** How much two names have in common: the pairs of neighbouring characters both have. */
final class Likeness {
    private Likeness() {}

    static int of(String one, String other) {
        Set<String> shared = pairs(one);
        shared.retainAll(pairs(other));
        return shared.size();
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
