package jixiao.values.reading;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** How a value was written: the raw text, kept for ever, and how surely it was read. */
public record Writing(String raw, Confidence confidence, List<Warning> warnings) {
    public Writing {
        warnings = List.copyOf(warnings);
    }

    static Writing of(String raw, Confidence confidence, Collection<Warning> warnings) {
        return new Writing(raw, confidence, warnings.isEmpty() ? List.of() : List.copyOf(new TreeSet<>(warnings)));
    }
}
