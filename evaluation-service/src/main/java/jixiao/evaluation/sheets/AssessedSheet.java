package jixiao.evaluation.sheets;

import java.util.List;
import jixiao.evaluation.scoring.Finding;
import jixiao.evaluation.scoring.SheetScore;
import jixiao.profiles.Rating;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with its scores: formulas and findings are those of the unit's own scores, totals and rating are counted from
 * the last desk's.
 *
 * @param own as the unit gives them
 * @param counted with every reviewer's score in the place of the one below; the same as own where none was given
 */
public record AssessedSheet(Sheet sheet, SheetScore own, SheetScore counted) {

    /** @param position from 1 */
    public StandingScores row(int position) {
        return StandingScores.of(sheet, position, own.rows().get(position - 1).counted());
    }

    public StandingScores execution() {
        return StandingScores.of(sheet, DeskScore.EXECUTION, own.execution().counted());
    }

    public List<Finding> findings() {
        return own.findings();
    }

    public @Nullable Rating rating() {
        return counted.rating();
    }
}
