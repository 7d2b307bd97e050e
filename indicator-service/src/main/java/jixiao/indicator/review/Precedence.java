package jixiao.indicator.review;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** One fault, one finding: where a check says more exactly what is wrong with an indicator, the vaguer one is silent. */
final class Precedence {
    /** By the vaguer check, the ones that silence it. */
    private static final Map<String, Set<String>> SILENCED_BY = Map.of(
            "O8", Set.of("O10"),
            "G5", Set.of("O13", "O19"),
            "O6", Set.of("O17"),
            "G14", Set.of("O25", "O17", "G8", "O10"));

    private Precedence() {}

    static List<Finding> among(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> findings.stream().noneMatch(other -> silences(other, finding)))
                .toList();
    }

    private static boolean silences(Finding exact, Finding vague) {
        return vague.cell().position() != null
                && vague.cell().position().equals(exact.cell().position())
                && SILENCED_BY.getOrDefault(vague.check(), Set.of()).contains(exact.check());
    }
}
