package jixiao.forms.layout;

import java.util.List;
import java.util.regex.Pattern;
import jixiao.values.MoneyUnit;
import org.jspecify.annotations.Nullable;

/**
 * An official layout: how it is recognised and how it is printed.
 *
 * @param id such as {@code wuzhong-target-2024}
 * @param name what a person calls it
 * @param kind which stage it shows
 * @param recognise what must be printed in a form for it to be of this layout
 * @param moneyUnit the unit it prints amounts in
 * @param spellings captions that are written in this layout only, or null
 * @param print what stands where on paper
 */
public record Layout(
        String id,
        String name,
        Kind kind,
        Recognise recognise,
        MoneyUnit moneyUnit,
        @Nullable Spellings spellings,
        Print print) {

    /** What a form of the layout shows. */
    public enum Kind {
        LIBRARY_ENTRY,
        TARGET,
        TARGET_LIST,
        SELF_EVALUATION
    }

    /**
     * @param title a pattern for the printed title without blanks; for the national layouts it matches any
     * @param captions captions that must all be printed
     * @param rank the higher one wins where several match
     */
    public record Recognise(Pattern title, List<String> captions, int rank) {
        public Recognise {
            captions = List.copyOf(captions);
        }
    }
}
