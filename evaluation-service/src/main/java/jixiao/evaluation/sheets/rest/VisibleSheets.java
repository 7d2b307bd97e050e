package jixiao.evaluation.sheets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.Sheets;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Versions;
import org.jspecify.annotations.Nullable;

/** Finds a sheet in the caller's scope; what lies outside is as if it were not there. */
@ApplicationScoped
public class VisibleSheets {
    private final Sheets sheets;
    private final LostUpdates lostUpdates;
    private final Caller caller;

    VisibleSheets(Sheets sheets, LostUpdates lostUpdates, Caller caller) {
        this.sheets = sheets;
        this.lostUpdates = lostUpdates;
        this.caller = caller;
    }

    public Sheet sheet(UUID id) {
        return orNotFound(sheets.visible(id, caller.scope()));
    }

    /** For an edit: the caller must name the version it has read. */
    Sheet toEdit(UUID id, @Nullable String ifMatch) {
        Versions.require(ifMatch);
        return toStep(id, ifMatch);
    }

    /** For a step: a version is held against the sheet where the caller names one. */
    public Sheet toStep(UUID id, @Nullable String ifMatch) {
        Sheet sheet = orNotFound(sheets.visibleToChange(id, caller.scope()));
        lostUpdates.refuse(ifMatch, sheet);
        return sheet;
    }

    private static Sheet orNotFound(Optional<Sheet> sheet) {
        return sheet.orElseThrow(() -> Problem.NOT_FOUND.because("没有这张自评表，或不在您的权限范围内。"));
    }
}
