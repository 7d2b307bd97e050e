package jixiao.evaluation.replay;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jixiao.evaluation.scoring.SheetFacts;
import jixiao.evaluation.sheets.Assessment;
import jixiao.evaluation.sheets.ExecutionEntry;
import jixiao.evaluation.sheets.FundsLine;
import jixiao.evaluation.sheets.SheetRow;
import jixiao.profiles.RuleProfile;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a sheet to score it.
 *
 * @param profile the rules it was opened with, such as mof-2020/1
 * @param printedTotal 总分 as a document prints it, or null
 */
public record StoredSheet(
        UUID id,
        int fiscalYear,
        String unitName,
        String projectName,
        String profile,
        @Nullable FundsLine total,
        ExecutionEntry execution,
        @Nullable BigDecimal printedTotal,
        List<SheetRow> rows) {

    SheetFacts facts(RuleProfile rules) {
        return Assessment.facts(fiscalYear, total, execution, rows, printedTotal, rules);
    }
}
