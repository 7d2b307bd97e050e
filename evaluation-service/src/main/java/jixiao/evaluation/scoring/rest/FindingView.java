package jixiao.evaluation.scoring.rest;

import jixiao.evaluation.scoring.Cell;
import jixiao.evaluation.scoring.Finding;
import jixiao.evaluation.scoring.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What does not fit, and in which cell.
 *
 * @param position of the row from 1; null for the funds block and the total
 */
public record FindingView(
        String code, Severity severity, @Nullable Integer position, Cell.Field field, String message) {
    public static FindingView of(Finding finding) {
        return new FindingView(
                finding.code(),
                finding.severity(),
                finding.cell().row(),
                finding.cell().field(),
                finding.message());
    }
}
