package jixiao.evaluation.results;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jixiao.evaluation.scoring.Finding;
import jixiao.evaluation.scoring.Severity;
import jixiao.evaluation.sheets.AssessedSheet;
import jixiao.evaluation.sheets.FundsLine;
import jixiao.evaluation.sheets.Outcome;
import jixiao.evaluation.sheets.Sheet;
import jixiao.profiles.Rating;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal rests on.
 *
 * @param sheetRevision of the sheet as it was completed
 * @param executionRate executed ÷ adjusted in percent, two decimals; null of a budget of zero
 * @param findings codes of the sheet's warnings, comma-separated; {@link #findingCodes()} reads them
 */
@Embeddable
public record Evidence(
        int sheetRevision,
        BigDecimal score,
        @Enumerated(EnumType.STRING) Rating rating,
        @Nullable BigDecimal executionRate,
        Money adjusted,
        Money executed,
        String profileId,
        int profileVersion,
        String findings) {

    static Evidence of(AssessedSheet assessed) {
        Sheet sheet = assessed.sheet();
        Outcome outcome = sheet.outcome();
        Money adjusted = sheet.form().total().map(FundsLine::adjusted).orElse(Money.ZERO);
        Money executed = sheet.form().total().map(FundsLine::executed).orElse(Money.ZERO);
        return new Evidence(
                sheet.progress().revision(),
                outcome.totalScore(),
                outcome.rating(),
                rate(executed, adjusted),
                adjusted,
                executed,
                sheet.profile().id(),
                sheet.profile().version(),
                assessed.findings().stream()
                        .filter(finding -> finding.severity() != Severity.HINT)
                        .map(Finding::code)
                        .distinct()
                        .collect(Collectors.joining(",")));
    }

    private static @Nullable BigDecimal rate(Money executed, Money adjusted) {
        return adjusted.isZero()
                ? null
                : executed.yuan().multiply(BigDecimal.valueOf(100)).divide(adjusted.yuan(), 2, RoundingMode.HALF_UP);
    }

    public List<String> findingCodes() {
        return findings.isEmpty() ? List.of() : Arrays.asList(findings.split(","));
    }
}
