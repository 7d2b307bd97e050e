package jixiao.profiles;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a qualitative indicator is scored: the evaluator picks a grade, and the score must lie in its band. Labels and
 * bands are separate values, because regions mix the wordings of one year with the bands of another.
 *
 * @param labels every wording of a grade, the one to print first
 */
public record QualitativeRule(Map<Attainment, List<String>> labels, Map<Attainment, Band> bands) {

    /**
     * The share of the points a grade allows, both ends included, 1 = all points.
     *
     * @param lower at least this share
     * @param upper at most this share
     */
    public record Band(BigDecimal lower, BigDecimal upper) {}

    public Band band(Attainment grade) {
        return bands.get(grade);
    }

    public String label(Attainment grade) {
        return labels.get(grade).getFirst();
    }

    /** The grade a cell names in any of its wordings. */
    public Optional<Attainment> gradeNamed(String written) {
        String text = written.strip();
        for (Map.Entry<Attainment, List<String>> grade : labels.entrySet()) {
            if (grade.getValue().contains(text)) {
                return Optional.of(grade.getKey());
            }
        }
        return Optional.empty();
    }
}
