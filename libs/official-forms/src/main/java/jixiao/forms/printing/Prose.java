package jixiao.forms.printing;

import java.util.List;

/** Running text with its headings: a notice or a report. */
public record Prose(Kind kind, List<PrintedLine> lines) implements Part {
    public Prose {
        lines = List.copyOf(lines);
    }
}
