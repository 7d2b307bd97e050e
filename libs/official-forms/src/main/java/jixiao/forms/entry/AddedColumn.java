package jixiao.forms.entry;

import java.util.List;

/**
 * A column right of those of a layout, for what a person has to say and the official form has no place for.
 *
 * @param caption no other column of the layout bears it
 * @param choices what may stand there; empty for a number that is not negative
 */
public record AddedColumn(String caption, List<String> choices) {
    public AddedColumn {
        choices = List.copyOf(choices);
    }

    static AddedColumn number(String caption) {
        return new AddedColumn(caption, List.of());
    }

    boolean isNumber() {
        return choices.isEmpty();
    }
}
