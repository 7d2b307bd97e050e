package jixiao.evaluation.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.evaluation.profiles.ProfileChoice;
import jixiao.evaluation.scoring.FundsFacts;
import jixiao.evaluation.scoring.RowFacts;
import jixiao.evaluation.scoring.SheetFacts;
import jixiao.evaluation.scoring.SheetScore;
import jixiao.evaluation.scoring.SheetScoring;
import jixiao.profiles.RuleProfile;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;
import org.jspecify.annotations.Nullable;

/** Scores a stored sheet under the profile it was opened with: as the unit scores it, and as it counts after review. */
@ApplicationScoped
public class Assessment {
    private final ProfileChoice profiles;

    Assessment(ProfileChoice profiles) {
        this.profiles = profiles;
    }

    public AssessedSheet of(Sheet sheet) {
        RuleProfile profile =
                profiles.used(sheet.profile().id(), sheet.profile().version());
        SheetScoring scoring = new SheetScoring(profile);
        SheetScore own = scoring.score(facts(sheet, profile));
        return new AssessedSheet(
                sheet,
                own,
                sheet.deskScores().given().isEmpty() ? own : scoring.score(reviewed(sheet, facts(sheet, profile))));
    }

    /** The same sheet as the last desks score it. */
    private static SheetFacts reviewed(Sheet sheet, SheetFacts own) {
        List<RowFacts> rows = new ArrayList<>();
        for (RowFacts row : own.rows()) {
            rows.add(sheet.deskScores()
                    .last(rows.size() + 1)
                    .map(score -> row.scored(score.score()))
                    .orElse(row));
        }
        FundsFacts funds = sheet.deskScores()
                .last(DeskScore.EXECUTION)
                .map(score -> own.funds().scored(score.score()))
                .orElse(own.funds());
        return new SheetFacts(own.fiscalYear(), funds, rows, own.printedTotal());
    }

    private static SheetFacts facts(Sheet sheet, RuleProfile profile) {
        SheetForm form = sheet.form();
        BigDecimal printedTotal = sheet.provenance().origin() == Origin.RECORDED
                ? sheet.provenance().recording().printedTotalScore()
                : null;
        return facts(
                sheet.subject().projectYear().fiscalYear(),
                form.total().orElse(null),
                form.execution(),
                form.rows(),
                printedTotal,
                profile);
    }

    /**
     * What a stored sheet gives to score.
     *
     * @param total the 年度资金总额 line, or null where the form has none: its amounts count as 0
     * @param printedTotal 总分 as a document prints it, or null
     * @param profile proposes the points where the rows have none
     */
    public static SheetFacts facts(
            int fiscalYear,
            @Nullable FundsLine total,
            ExecutionEntry execution,
            List<SheetRow> rows,
            @Nullable BigDecimal printedTotal,
            RuleProfile profile) {
        List<BigDecimal> points = RowPoints.of(rows, profile);
        List<RowFacts> facts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            facts.add(rows.get(i).facts(points.get(i)));
        }
        return new SheetFacts(fiscalYear, funds(Optional.ofNullable(total), execution), facts, printedTotal);
    }

    private static FundsFacts funds(Optional<FundsLine> total, ExecutionEntry execution) {
        return new FundsFacts(
                total.map(FundsLine::adjusted).orElse(Money.ZERO),
                total.map(FundsLine::executed).orElse(Money.ZERO),
                MoneyUnit.TEN_THOUSAND_YUAN,
                total.flatMap(FundsLine::printedPoints).orElse(null),
                total.map(FundsLine::rate).orElse(null),
                firstOf(
                        execution.score(),
                        total.flatMap(FundsLine::printedScore).orElse(null)),
                execution.explanation());
    }

    private static @Nullable BigDecimal firstOf(@Nullable BigDecimal typed, @Nullable BigDecimal printed) {
        return typed == null ? printed : typed;
    }
}
