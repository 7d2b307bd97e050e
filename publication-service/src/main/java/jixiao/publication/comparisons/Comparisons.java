package jixiao.publication.comparisons;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comparisons of what is public now. */
public interface Comparisons {
    /**
     * The cheapest first, after the cursor.
     *
     * @param words in the indicator's name
     */
    List<ComparedCost> unitCosts(ComparisonQuery query, String words, @Nullable String after, int limit);

    /** By what a cost is for one of, the most frequent first; at most fifty. */
    List<CostFigures> costFigures(ComparisonQuery query, String words);

    /** By region and year, after the cursor. */
    List<ScoreFigures> scores(ComparisonQuery query, @Nullable String after, int limit);

    /** By region and year, after the cursor. */
    List<ExecutionFigures> executionRates(ComparisonQuery query, @Nullable String after, int limit);
}
