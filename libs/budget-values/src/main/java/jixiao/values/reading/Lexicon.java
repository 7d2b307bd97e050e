package jixiao.values.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words with a meaning, found at a place in a text, the longest first. A look-up costs no more than the words are long. */
final class Lexicon<T> {
    /** For every character the list of words that begin with it; 0 is the empty list. */
    private final short[] listOf = new short[Character.MAX_VALUE + 1];

    private final List<List<Word<T>>> lists = new ArrayList<>();

    record Word<T>(String text, T meaning) {
        int length() {
            return text.length();
        }
    }

    Lexicon(Map<String, ? extends T> words) {
        lists.add(List.of());
        words.forEach((text, meaning) -> add(new Word<>(text, meaning)));
        lists.stream()
                .skip(1)
                .forEach(list -> list.sort(Comparator.comparing(Word<T>::length, Comparator.reverseOrder())));
    }

    /** Words that mean no more than that they are there. */
    static Lexicon<Boolean> of(Collection<String> words) {
        Map<String, Boolean> present = new HashMap<>();
        words.forEach(word -> present.put(word, true));
        return new Lexicon<>(present);
    }

    /** The words of a text, set apart by blanks. */
    static Lexicon<Boolean> of(String words) {
        return of(Arrays.asList(words.split(" ")));
    }

    private void add(Word<T> word) {
        char first = word.text.charAt(0);
        if (listOf[first] == 0) {
            listOf[first] = (short) lists.size();
            lists.add(new ArrayList<>());
        }
        lists.get(listOf[first]).add(word);
    }

    /** Whether any word begins with the character. */
    boolean begins(char first) {
        return listOf[first] != 0;
    }

    /** The longest word that begins at the place, or null. */
    @Nullable
    Word<T> at(String text, int place) {
        if (place < text.length() && begins(text.charAt(place))) {
            for (Word<T> word : lists.get(listOf[text.charAt(place)])) {
                if (text.startsWith(word.text, place)) {
                    return word;
                }
            }
        }
        return null;
    }

    /** Whether any word stands anywhere in the text. */
    boolean isIn(String text) {
        for (int place = 0; place < text.length(); place++) {
            if (at(text, place) != null) {
                return true;
            }
        }
        return false;
    }
}
