package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import jixiao.forms.document.FormFinding;
import org.jspecify.annotations.Nullable;

/** Collects what there is to say of one source. */
final class Findings {
    private static final int LONGEST_QUOTE = 40;

    private final List<FormFinding> findings = new ArrayList<>();

    private IntFunction<String> places = line -> "";

    /** @param places says where a line stands, in a file of several sheets or pages */
    void placeBy(IntFunction<String> places) {
        this.places = places;
    }

    void add(Problem problem, int line, @Nullable String field, String... words) {
        Object[] quotes = new Object[words.length];
        for (int index = 0; index < words.length; index++) {
            quotes[index] = quote(words[index]);
        }
        findings.add(new FormFinding(problem.code(), problem.severity(), line, field, problem.message(quotes)));
    }

    List<FormFinding> inOrder() {
        return findings.stream()
                .sorted(Comparator.comparingInt(FormFinding::line))
                .map(this::placed)
                .toList();
    }

    private FormFinding placed(FormFinding finding) {
        String place = places.apply(finding.line());
        String message = place.isEmpty() ? finding.message() : place + "：" + finding.message();
        return new FormFinding(finding.code(), finding.severity(), finding.line(), finding.field(), message);
    }

    private static String quote(String words) {
        String flat = words.replace('\n', ' ');
        return flat.length() <= LONGEST_QUOTE ? flat : flat.substring(0, LONGEST_QUOTE) + "…";
    }
}
