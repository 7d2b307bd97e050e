package jixiao.values.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words with a meaning, found at a place in a text, the longest first. A look-up costs no more than the words are long. */
final class Lexicon<T> {
    private final Map<Character, List<Word<T>>> byFirst = new HashMap<>();

    record Word<T>(String text, T meaning) {
        int length() {
            return text.length();
        }
    }

    Lexicon(Map<String, ? extends T> words) {
        words.forEach((text, meaning) -> byFirst.computeIfAbsent(text.charAt(0), first -> new ArrayList<>())
                .add(new Word<>(text, meaning)));
        byFirst.values().forEach(list -> list.sort(Comparator.comparing(Word<T>::length, Comparator.reverseOrder())));
    }

    /** The longest word that begins at the place, or null. */
    @Nullable
    Word<T> at(String text, int place) {
        if (place < text.length()) {
            for (Word<T> word : byFirst.getOrDefault(text.charAt(place), List.of())) {
                if (text.startsWith(word.text, place)) {
                    return word;
                }
            }
        }
        return null;
    }

    /** The first word found anywhere, or null. */
    @Nullable
    Word<T> in(String text) {
        for (int place = 0; place < text.length(); place++) {
            Word<T> word = at(text, place);
            if (word != null) {
                return word;
            }
        }
        return null;
    }
}
