package jixiao.evaluation.statistics;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jixiao.evaluation.profiles.ProfileChoice;
import jixiao.evaluation.sheets.ProfileReference;
import jixiao.evaluation.sheets.SheetCompleted;
import jixiao.evaluation.sheets.SheetNews;
import jixiao.evaluation.sheets.SheetStage;
import jixiao.profiles.RuleProfile;

/** Keeps the figures of a sheet in the transaction that completes it, until the project is given up. */
@ApplicationScoped
class KeepCompletedSheets {
    /** Before whatever draws on the figures. */
    static final int FIRST = 100;

    private final CompletedSheets kept;
    private final ProfileChoice profiles;

    KeepCompletedSheets(CompletedSheets kept, ProfileChoice profiles) {
        this.kept = kept;
        this.profiles = profiles;
    }

    void keep(@Observes @Priority(FIRST) SheetCompleted completed) {
        ProfileReference reference = completed.assessed().sheet().profile();
        RuleProfile profile = profiles.used(reference.id(), reference.version());
        kept.keep(CompletedSheet.of(completed.assessed(), profile.inflation()));
    }

    void forget(@Observes SheetNews news) {
        if (news.sheet().progress().stage() == SheetStage.CANCELLED) {
            kept.forget(news.sheet().id());
        }
    }
}
