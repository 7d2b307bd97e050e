package jixiao.forms.reading;

import java.util.List;
import java.util.Optional;
import jixiao.forms.layout.Captions;

/** Finds captions among the words of a PDF's text, where they may be broken over lines. */
final class FlowCaptions {
    private static final int LONGEST = 7;

    /** A caption and the word after it. */
    record Match<E>(E meaning, String caption, int end) {}

    private final List<Fragment> fragments;

    FlowCaptions(List<Fragment> fragments) {
        this.fragments = fragments;
    }

    /** The longest caption that begins with the word at {@code start}. */
    <E extends Enum<E>> Optional<Match<E>> at(int start, Captions<E> captions) {
        for (int end = Math.min(fragments.size(), start + LONGEST); end > start; end--) {
            String caption = Fragment.join(fragments.subList(start, end));
            Optional<E> meaning = captions.meaning(caption);
            if (meaning.isPresent()) {
                return Optional.of(new Match<>(meaning.get(), caption.replace(" ", ""), end));
            }
        }
        return Optional.empty();
    }
}
