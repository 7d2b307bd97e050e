package jixiao.indicator.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One fault, one finding: where a check says more exactly what is wrong with an indicator, or with the goal as a whole, the vaguer
 * one is silent.
 */
final class Precedence {
    /** By the vaguer check, the ones that silence it. */
    private static final Map<String, Set<String>> SILENCED_BY = Map.of(
            "O8", Set.of("O10", "O7"),
            "O9", Set.of("O25", "O17", "G8"),
            "O10", Set.of("O6"),
            "G5", Set.of("O13", "O19"),
            "G8", Set.of("O25"),
            "O6", Set.of("O17"),
            "G14", Set.of("O25", "O17", "G8", "O10"),
            "G15", Set.of("O8", "O10"),
            "C3", Set.of("C5"));

    private Precedence() {}

    static List<Finding> among(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> findings.stream().noneMatch(other -> silences(other, finding)))
                .toList();
    }

    private static boolean silences(Finding exact, Finding vague) {
        return Objects.equals(vague.cell().position(), exact.cell().position())
                && SILENCED_BY.getOrDefault(vague.check(), Set.of()).contains(exact.check());
    }
}
