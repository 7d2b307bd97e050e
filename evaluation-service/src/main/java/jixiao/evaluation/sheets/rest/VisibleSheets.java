package jixiao.evaluation.sheets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.Sheets;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;

/** Finds a sheet in the caller's scope; what lies outside is as if it were not there. */
@ApplicationScoped
class VisibleSheets {
    private final Sheets sheets;
    private final Caller caller;

    VisibleSheets(Sheets sheets, Caller caller) {
        this.sheets = sheets;
        this.caller = caller;
    }

    Sheet sheet(UUID id) {
        return sheets.visible(id, caller.scope()).orElseThrow(() -> Problem.NOT_FOUND.because("没有这张自评表，或不在您的权限范围内。"));
    }
}
