package jixiao.evaluation.sheets;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import jixiao.evaluation.profiles.ProfileChoice;
import jixiao.evaluation.scoring.Totals;
import jixiao.kit.events.Event;
import jixiao.kit.events.Outbox;
import jixiao.kit.time.SuiteCalendar;
import jixiao.profiles.RuleProfile;

/**
 * Completes sheets and tells everyone: what was told before and then corrected by a person or another document as
 * corrected, all else as completed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CompleteSheets {
    private static final String TOPIC = "jixiao.evaluations";

    private final Assessment assessment;
    private final ProfileChoice profiles;
    private final EntityManager database;
    private final Outbox outbox;
    private final jakarta.enterprise.event.Event<SheetNews> watchers;
    private final jakarta.enterprise.event.Event<SheetCompleted> completions;
    private final Clock clock;

    CompleteSheets(
            Assessment assessment,
            ProfileChoice profiles,
            EntityManager database,
            Outbox outbox,
            jakarta.enterprise.event.Event<SheetNews> watchers,
            jakarta.enterprise.event.Event<SheetCompleted> completions,
            Clock clock) {
        this.assessment = assessment;
        this.profiles = profiles;
        this.database = database;
        this.outbox = outbox;
        this.watchers = watchers;
        this.completions = completions;
        this.clock = clock;
    }

    /** {@code jixiao.evaluation.corrected.v1}: the same whole state with the reason of the correction. */
    record Corrected(@JsonUnwrapped EvaluationState state, String reason) {}

    void complete(Sheet sheet) {
        AssessedSheet assessed = assessment.of(sheet);
        sheet.finish(
                SheetStep.COMPLETE, outcome(sheet, assessed.counted().totals().total()));
        tell(sheet, assessed, totalPoints(profile(sheet)));
    }

    /** As the document states it; where it prints no row scores, the total is the one it prints. */
    void record(Sheet sheet) {
        AssessedSheet assessed = assessment.of(sheet);
        Totals totals = assessed.own().totals();
        Recording printed = sheet.provenance().recording();
        boolean added = totals.complete() || printed.printedTotalScore() == null;
        sheet.finish(SheetStep.RECORD, outcome(sheet, added ? totals.total() : printed.printedTotalScore()));
        tell(
                sheet,
                assessed,
                printed.printedTotalPoints() == null ? totalPoints(profile(sheet)) : printed.printedTotalPoints());
    }

    private Outcome outcome(Sheet sheet, BigDecimal total) {
        return new Outcome(total, profile(sheet).ratingOf(total), clock.instant());
    }

    private RuleProfile profile(Sheet sheet) {
        return profiles.used(sheet.profile().id(), sheet.profile().version());
    }

    private void tell(Sheet sheet, AssessedSheet assessed, BigDecimal totalPoints) {
        database.flush();
        EvaluationState state = EvaluationState.of(assessed, totalPoints);
        outbox.append(
                sheet.progress().isCorrection()
                        ? event(
                                "jixiao.evaluation.corrected.v1",
                                sheet,
                                new Corrected(state, sheet.progress().correctionReason()))
                        : event("jixiao.evaluation.completed.v1", sheet, state));
        watchers.fire(new SheetNews(sheet, SuiteCalendar.today(clock)));
        completions.fire(new SheetCompleted(assessed));
    }

    private static BigDecimal totalPoints(RuleProfile profile) {
        BigDecimal execution =
                profile.execution().inTotal() ? profile.execution().points() : BigDecimal.ZERO;
        return profile.indicatorPoints().add(execution);
    }

    private static Event event(String type, Sheet sheet, Object payload) {
        return new Event(type, TOPIC, sheet.subject().projectYear().projectId(), payload);
    }
}
