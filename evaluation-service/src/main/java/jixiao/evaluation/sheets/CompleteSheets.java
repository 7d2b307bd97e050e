package jixiao.evaluation.sheets;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import jixiao.evaluation.profiles.ProfileChoice;
import jixiao.evaluation.scoring.SheetScore;
import jixiao.kit.events.Event;
import jixiao.kit.events.Outbox;
import jixiao.profiles.RuleProfile;

/** Completes a submitted sheet and tells everyone: the first time as completed, later as corrected. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CompleteSheets {
    private static final String TOPIC = "jixiao.evaluations";

    private final Assessment assessment;
    private final ProfileChoice profiles;
    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;

    CompleteSheets(Assessment assessment, ProfileChoice profiles, EntityManager database, Outbox outbox, Clock clock) {
        this.assessment = assessment;
        this.profiles = profiles;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** {@code jixiao.evaluation.corrected.v1}: the same whole state with the reason of the correction. */
    record Corrected(@JsonUnwrapped EvaluationState state, String reason) {}

    void complete(Sheet sheet) {
        SheetScore score = assessment.of(sheet);
        RuleProfile profile = profiles.used(sheet.profileId(), sheet.profileVersion());
        BigDecimal total = total(sheet, score);
        sheet.complete(new Outcome(total, profile.ratingOf(total), clock.instant()));
        database.flush();
        EvaluationState state = EvaluationState.of(sheet, score, totalPoints(sheet, profile));
        outbox.append(
                sheet.isCorrection()
                        ? event("jixiao.evaluation.corrected.v1", sheet, new Corrected(state, sheet.correctionReason()))
                        : event("jixiao.evaluation.completed.v1", sheet, state));
    }

    /** The sum of the row scores; where a document prints no row scores, the total it prints. */
    private static BigDecimal total(Sheet sheet, SheetScore score) {
        Recording recording = sheet.recording();
        return score.totals().complete() || recording == null || recording.printedTotalScore() == null
                ? score.totals().total()
                : recording.printedTotalScore();
    }

    private static BigDecimal totalPoints(Sheet sheet, RuleProfile profile) {
        Recording recording = sheet.recording();
        if (recording != null && recording.printedTotalPoints() != null) {
            return recording.printedTotalPoints();
        }
        BigDecimal execution =
                profile.execution().inTotal() ? profile.execution().points() : BigDecimal.ZERO;
        return profile.indicatorPoints().add(execution);
    }

    private static Event event(String type, Sheet sheet, Object payload) {
        return new Event(type, TOPIC, sheet.projectYear().projectId(), payload);
    }
}
