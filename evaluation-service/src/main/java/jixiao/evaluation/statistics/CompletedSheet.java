package jixiao.evaluation.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jixiao.evaluation.scoring.Check;
import jixiao.evaluation.scoring.Finding;
import jixiao.evaluation.scoring.RowScore;
import jixiao.evaluation.scoring.Severity;
import jixiao.evaluation.scoring.SheetScore;
import jixiao.evaluation.sheets.AssessedSheet;
import jixiao.evaluation.sheets.FundsLine;
import jixiao.evaluation.sheets.Recording;
import jixiao.evaluation.sheets.Sheet;
import jixiao.profiles.InflationSignals;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a sheet as it was last completed, kept beside it so that a region's hundred thousands are added up in
 * one query and not scored again.
 *
 * @param adjusted 全年预算数; null where the sheet has no total line
 * @param executed 全年执行数, the 评价金额 of the statistics table; null likewise
 * @param indicatorPoints 分值 of the indicators that apply
 * @param indicatorScore their 得分; null while one has none
 * @param scoredRows how many indicators have a score, full marks or not
 * @param fullMarks how many of them have all their points
 * @param percentForWords how many word targets are answered with a bare percentage
 * @param answeredRows how many indicators have an actual value
 * @param asPlanned how many of them report exactly the target
 * @param limits when the sheet's rule profile finds scores raised
 * @param findings codes of what was found, warnings and errors, each once and in order
 */
public record CompletedSheet(
        Sheet sheet,
        @Nullable Money opening,
        @Nullable Money adjusted,
        @Nullable Money executed,
        BigDecimal indicatorPoints,
        @Nullable BigDecimal indicatorScore,
        int scoredRows,
        int fullMarks,
        int percentForWords,
        int answeredRows,
        int asPlanned,
        InflationSignals limits,
        List<String> findings) {

    static CompletedSheet of(AssessedSheet assessed, InflationSignals limits) {
        SheetScore score = assessed.counted();
        Sheet sheet = assessed.sheet();
        List<RowScore> scored =
                score.rows().stream().filter(row -> row.counted() != null).toList();
        List<RowScore> answered =
                score.rows().stream().filter(AnsweredRow::isAnswered).toList();
        FundsLine total = sheet.form().total().orElse(null);
        return new CompletedSheet(
                sheet,
                total == null ? null : total.opening(),
                total == null ? null : total.adjusted(),
                total == null ? null : total.executed(),
                scored.stream().map(row -> row.facts().points()).reduce(BigDecimal.ZERO, BigDecimal::add),
                score.totals().complete()
                        ? scored.stream().map(RowScore::counted).reduce(BigDecimal.ZERO, BigDecimal::add)
                        : null,
                scored.size(),
                Math.toIntExact(
                        scored.stream().filter(row -> !row.losesPoints()).count()),
                Math.toIntExact(assessed.findings().stream()
                        .filter(finding -> finding.check() == Check.PERCENT_FOR_WORDS)
                        .count()),
                answered.size(),
                Math.toIntExact(answered.stream()
                        .filter(AnsweredRow::isExactlyAsPlanned)
                        .count()),
                limits,
                codes(assessed.findings()));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .map(Finding::code)
                .distinct()
                .collect(Collectors.toList());
    }

    /** The document that stated the sheet and its place in it; null of a sheet that people filled in. */
    public @Nullable UUID documentId() {
        Recording recording = sheet.provenance().recording();
        return recording == null ? null : recording.source().documentId();
    }

    /** Sheets of a document stand in its order, all others behind them by name. */
    public int place() {
        Recording recording = sheet.provenance().recording();
        return recording == null ? Integer.MAX_VALUE : recording.source().position();
    }
}
