package jixiao.evaluation.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.SheetNews;
import jixiao.evaluation.years.RegionYear;
import jixiao.evaluation.years.YearGate;
import jixiao.kit.time.SuiteCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a sheet's year: when a fact about it comes, and once a day. What is held against it is what was due by the
 * evening before: the day itself still pays.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WatchYears {
    private final WatchedYears years;
    private final Executions executions;
    private final Rounds rounds;
    private final RaiseAlerts alerts;
    private final OpenReports reports;
    private final YearGate gate;
    private final Clock clock;

    WatchYears(
            WatchedYears years,
            Executions executions,
            Rounds rounds,
            RaiseAlerts alerts,
            OpenReports reports,
            YearGate gate,
            Clock clock) {
        this.years = years;
        this.executions = executions;
        this.rounds = rounds;
        this.alerts = alerts;
        this.reports = reports;
        this.gate = gate;
        this.clock = clock;
    }

    /** A sheet that is completed as soon as it is there states the past; nobody watches it. */
    void fact(@Observes SheetNews changed) {
        Sheet sheet = changed.sheet();
        Watched known = years.of(sheet.id()).orElse(null);
        if (known == null && isOver(sheet)) {
            return;
        }
        executions.remember(sheet.id(), changed.asOf(), Rounds.spentSoFar(sheet));
        judge(sheet, known, today());
    }

    /** Once a day, many running sheets at once. What finance has closed stands still until it is reopened. */
    void day(List<Sheet> sheets, LocalDate today) {
        Set<RegionYear> closed = sheets.stream()
                .map(sheet -> sheet.subject().regionYear())
                .distinct()
                .filter(gate::isClosed)
                .collect(Collectors.toSet());
        Map<UUID, Watched> known = years.of(sheets.stream().map(Sheet::id).toList());
        for (Sheet sheet : sheets) {
            if (closed.contains(sheet.subject().regionYear())) {
                continue;
            }
            Watched watched = judge(sheet, known.get(sheet.id()), today);
            if (!isOver(sheet)) {
                reports.openDue(sheet, watched, today);
            }
        }
    }

    /** After the plan changed. */
    void again(Sheet sheet) {
        judge(sheet, years.of(sheet.id()).orElse(null), today());
    }

    /** The sheet's year, from now on watched if it was not before. */
    public Watched watched(Sheet sheet) {
        return years.of(sheet.id()).orElseGet(() -> judge(sheet, null, today()));
    }

    /** The day in China. */
    public LocalDate today() {
        return SuiteCalendar.today(clock);
    }

    private Watched judge(Sheet sheet, @Nullable Watched known, LocalDate today) {
        Watched watched = known == null ? begin(sheet, today) : known;
        Executions.Spent spent = Rounds.spentSoFar(sheet);
        watched.year()
                .judgeMoney(MoneyLight.of(
                        spent.adjusted(),
                        spent.executed(),
                        rounds.plannedMoney(sheet, watched, today.minusDays(1)),
                        rounds.rules(sheet).lights()));
        alerts.look(sheet, watched, today);
        return watched;
    }

    /** Completed, cancelled, or completed before and now corrected: nothing of the year is watched any more. */
    static boolean isOver(Sheet sheet) {
        return switch (sheet.progress().stage()) {
            case OPEN, SUBMITTED, REVIEWED -> sheet.progress().revision() > 1;
            case COMPLETED, CANCELLED -> true;
        };
    }

    private Watched begin(Sheet sheet, LocalDate today) {
        WatchedYear year = new WatchedYear(sheet, today);
        years.add(year);
        return new Watched(year, null, null);
    }
}
