package jixiao.evaluation.sheets;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jixiao.evaluation.scoring.ExecutionScore;
import jixiao.evaluation.scoring.RowScore;
import jixiao.evaluation.scoring.RuleScore;
import jixiao.profiles.Rating;
import jixiao.values.Category;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/** The whole of a completed sheet as {@code jixiao.evaluation.completed.v1} tells it. */
record EvaluationState(
        UUID evaluationId,
        UUID projectId,
        FiscalYear fiscalYear,
        long version,
        int revision,
        RegionCode region,
        OrganisationName unit,
        OrganisationName department,
        String projectName,
        String goal,
        String achieved,
        List<Funds> funds,
        List<Row> rows,
        Execution execution,
        BigDecimal totalPoints,
        BigDecimal totalScore,
        Rating rating,
        Money executed,
        Profile profile,
        Instant completedAt,
        Origin origin,
        @Nullable DocumentSource source) {

    record Funds(
            String caption,
            String source,
            @Nullable Amount opening,
            @Nullable Amount adjusted,
            @Nullable Amount executed,
            @Nullable String points,
            @Nullable String rate,
            @Nullable String score) {

        /** A total line of the suite's own shows the profile's points, the true rate and the score that counts. */
        static Funds of(FundsLine line, Sheet sheet, ExecutionScore execution) {
            boolean filled = line.isTotal() && sheet.provenance().origin() == Origin.ENTERED;
            return new Funds(
                    line.caption(),
                    line.source(),
                    Amount.of(line.openingWritten(), line.opening()),
                    Amount.of(line.adjustedWritten(), line.adjusted()),
                    Amount.of(line.executedWritten(), line.executed()),
                    filled ? plain(execution.points()) : line.points(),
                    filled ? plain(execution.rate()) : line.rate(),
                    filled ? plain(execution.counted()) : line.score());
        }

        private static @Nullable String plain(@Nullable BigDecimal number) {
            return number == null ? null : number.stripTrailingZeros().toPlainString();
        }
    }

    record Amount(String written, @Nullable Money money) {
        static @Nullable Amount of(@Nullable String written, @Nullable Money money) {
            return written == null ? null : new Amount(written, money);
        }
    }

    record Row(
            int position,
            @Nullable String categoryCaption,
            @Nullable Category category,
            @Nullable String subcategoryCaption,
            @Nullable Subcategory subcategory,
            @Nullable String prefix,
            String name,
            String target,
            String actual,
            @Nullable BigDecimal points,
            @Nullable BigDecimal score,
            @Nullable BigDecimal typedScore,
            @Nullable BigDecimal ruledScore,
            @Nullable String explanation,
            @Nullable BigDecimal ownScore,
            @Nullable BigDecimal departmentScore,
            @Nullable String departmentReason,
            @Nullable BigDecimal financeScore,
            @Nullable String financeReason) {

        static Row of(SheetRow row, RowScore score, StandingScores standing) {
            return new Row(
                    score.position(),
                    row.categoryCaption(),
                    row.category(),
                    row.subcategoryCaption(),
                    row.subcategory(),
                    row.prefix(),
                    row.name(),
                    row.target(),
                    row.actual() == null ? "" : row.actual(),
                    row.points(),
                    standing.counted(),
                    row.typedScore(),
                    score.byRules() instanceof RuleScore.Exact exact ? exact.score() : null,
                    row.explanation(),
                    standing.own(),
                    standing.department(),
                    standing.departmentReason(),
                    standing.finance(),
                    standing.financeReason());
        }
    }

    record Execution(
            @Nullable BigDecimal rate,
            @Nullable BigDecimal points,
            @Nullable BigDecimal score,
            @Nullable BigDecimal ownScore,
            @Nullable BigDecimal departmentScore,
            @Nullable String departmentReason,
            @Nullable BigDecimal financeScore,
            @Nullable String financeReason) {

        static Execution of(ExecutionScore score, StandingScores standing) {
            return new Execution(
                    score.rate(),
                    score.points(),
                    standing.counted(),
                    standing.own(),
                    standing.department(),
                    standing.departmentReason(),
                    standing.finance(),
                    standing.financeReason());
        }
    }

    record Profile(String id, String version) {}

    static EvaluationState of(AssessedSheet assessed, BigDecimal totalPoints) {
        Sheet sheet = assessed.sheet();
        Subject subject = sheet.subject();
        Outcome outcome = sheet.outcome();
        Recording recording = sheet.provenance().recording();
        ExecutionScore execution = assessed.counted().execution();
        List<Row> rows = new ArrayList<>();
        for (RowScore row : assessed.own().rows()) {
            rows.add(Row.of(sheet.form().rows().get(row.position() - 1), row, assessed.row(row.position())));
        }
        return new EvaluationState(
                sheet.id(),
                subject.projectYear().projectId(),
                new FiscalYear(subject.projectYear().fiscalYear()),
                sheet.version(),
                sheet.progress().revision(),
                subject.region(),
                subject.unit(),
                subject.department(),
                subject.projectName(),
                sheet.form().goal(),
                sheet.form().achieved(),
                sheet.form().funds().stream()
                        .map(line -> Funds.of(line, sheet, execution))
                        .toList(),
                rows,
                Execution.of(execution, assessed.execution()),
                totalPoints,
                outcome.totalScore(),
                outcome.rating(),
                sheet.form().total().map(FundsLine::executed).orElse(Money.ZERO),
                new Profile(
                        sheet.profile().id(), Integer.toString(sheet.profile().version())),
                outcome.completedAt(),
                sheet.provenance().origin(),
                recording == null ? null : recording.source());
    }
}
