package jixiao.evaluation.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.evaluation.profiles.ProfileChoice;
import jixiao.evaluation.sheets.FundsLine;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.SheetRow;
import jixiao.profiles.Monitoring;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/** The monitoring rules of a sheet's profile, and what is known of its year by the last day of a round. */
@ApplicationScoped
public class Rounds {
    private final ProfileChoice profiles;
    private final Executions executions;

    Rounds(ProfileChoice profiles, Executions executions) {
        this.profiles = profiles;
        this.executions = executions;
    }

    public Monitoring rules(Sheet sheet) {
        return profiles.used(sheet.profile().id(), sheet.profile().version()).monitoring();
    }

    /** @param number from 1 */
    Optional<Monitoring.Round> round(Sheet sheet, int number) {
        List<Monitoring.Round> rounds = rules(sheet).rounds();
        return number < 1 || number > rounds.size() ? Optional.empty() : Optional.of(rounds.get(number - 1));
    }

    static FiscalYear year(Sheet sheet) {
        return new FiscalYear(sheet.subject().projectYear().fiscalYear());
    }

    static LocalDate until(Sheet sheet, Monitoring.Round round) {
        return round.until().atYear(sheet.subject().projectYear().fiscalYear());
    }

    /** The number of the round that is due: its last day is over, and neither the next one's nor the year's is. */
    Optional<Integer> due(Sheet sheet, LocalDate today) {
        if (today.getYear() != sheet.subject().projectYear().fiscalYear()) {
            return Optional.empty();
        }
        List<Monitoring.Round> rounds = rules(sheet).rounds();
        for (int number = rounds.size(); number > 0; number--) {
            if (until(sheet, rounds.get(number - 1)).isBefore(today)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    static Executions.Spent spentSoFar(Sheet sheet) {
        Optional<FundsLine> total = sheet.form().total();
        return new Executions.Spent(
                total.map(FundsLine::adjusted).orElse(Money.ZERO),
                total.map(FundsLine::executed).orElse(Money.ZERO));
    }

    /** How much of the money should be spent by the day. */
    BigDecimal plannedMoney(Sheet sheet, @Nullable Watched watched, LocalDate day) {
        return Optional.ofNullable(watched)
                .flatMap(Watched::moneyPlan)
                .orElseGet(() -> byProfile(sheet))
                .by(day, year(sheet));
    }

    public RoundFacts facts(Sheet sheet, @Nullable Watched watched, LocalDate until) {
        Executions.Spent spent = executions.by(sheet.id(), until).orElseGet(() -> spentSoFar(sheet));
        ReportMoney money =
                new ReportMoney(spent.adjusted(), spent.executed(), plannedMoney(sheet, watched, until), null, null);
        return new RoundFacts(
                new ReportContent(rows(sheet, watched, until), money),
                rules(sheet).lights(),
                year(sheet),
                until);
    }

    private List<ReportRow> rows(Sheet sheet, @Nullable Watched watched, LocalDate until) {
        List<ReportRow> rows = new ArrayList<>();
        List<SheetRow> indicators = sheet.form().rows();
        for (int position = 1; position <= indicators.size(); position++) {
            SheetRow row = indicators.get(position - 1);
            if (row.applicable()) {
                rows.add(row(position, row, sheet, watched, until));
            }
        }
        return rows;
    }

    private ReportRow row(int position, SheetRow row, Sheet sheet, @Nullable Watched watched, LocalDate until) {
        Optional<Plan> own = Optional.ofNullable(watched).flatMap(known -> known.rowPlan(position, row.name()));
        BigDecimal share = own.orElseGet(() -> byProfile(sheet)).by(until, year(sheet));
        return ReportRow.planned(position, row, share, own.isPresent());
    }

    private Plan byProfile(Sheet sheet) {
        return new Plan.Curve(rules(sheet).plan());
    }
}
