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

/** Scores a stored sheet under the profile it was opened with. */
@ApplicationScoped
public class Assessment {
    private final ProfileChoice profiles;

    Assessment(ProfileChoice profiles) {
        this.profiles = profiles;
    }

    public SheetScore of(Sheet sheet) {
        RuleProfile profile = profiles.used(sheet.profileId(), sheet.profileVersion());
        return new SheetScoring(profile).score(facts(sheet, profile));
    }

    private static SheetFacts facts(Sheet sheet, RuleProfile profile) {
        List<SheetRow> rows = sheet.form().rows();
        List<BigDecimal> points = RowPoints.of(rows, profile);
        List<RowFacts> facts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            facts.add(rows.get(i).facts(points.get(i)));
        }
        BigDecimal printedTotal =
                sheet.origin() == Origin.RECORDED ? sheet.recording().printedTotalScore() : null;
        return new SheetFacts(sheet.projectYear().fiscalYear(), funds(sheet.form()), facts, printedTotal);
    }

    private static FundsFacts funds(SheetForm form) {
        Optional<FundsLine> total = form.total();
        BigDecimal typed = form.execution().score();
        return new FundsFacts(
                total.map(FundsLine::adjusted).orElse(Money.ZERO),
                total.map(FundsLine::executed).orElse(Money.ZERO),
                MoneyUnit.TEN_THOUSAND_YUAN,
                total.flatMap(FundsLine::printedPoints).orElse(null),
                total.map(FundsLine::rate).orElse(null),
                firstOf(typed, total.flatMap(FundsLine::printedScore).orElse(null)),
                form.execution().explanation());
    }

    private static @Nullable BigDecimal firstOf(@Nullable BigDecimal typed, @Nullable BigDecimal printed) {
        return typed == null ? printed : typed;
    }
}
