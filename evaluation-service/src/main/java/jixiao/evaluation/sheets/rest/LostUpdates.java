package jixiao.evaluation.sheets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.evaluation.sheets.CellChange;
import jixiao.evaluation.sheets.LastChange;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.SheetChange;
import jixiao.evaluation.sheets.SheetJournal;
import jixiao.kit.problem.FieldFault;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import jixiao.kit.rest.Versions;
import org.jspecify.annotations.Nullable;

/** Tells the one who comes too late what the others changed since, cell by cell, with their values. */
@ApplicationScoped
class LostUpdates {
    private static final Pattern ETAG = Pattern.compile("\"([0-9]{1,18})\"");
    private static final int LONGEST_VALUE = 200;
    private static final int MOST_CELLS = 100;

    private final SheetJournal journal;

    LostUpdates(SheetJournal journal) {
        this.journal = journal;
    }

    void refuse(@Nullable String ifMatch, Sheet sheet) {
        if (!Versions.isOutdated(ifMatch, sheet.version())) {
            return;
        }
        List<SheetChange> changes = since(ifMatch, sheet);
        if (!changes.isEmpty() && changes.stream().allMatch(SheetChange::changesNothingToRead)) {
            return;
        }
        List<FieldFault> cells = cellsOf(changes);
        String where = cells.isEmpty() ? "" : "此后改动的 %d 处见 errors。".formatted(cells.size());
        throw new Refusal(
                Problem.VERSION_CONFLICT,
                "您依据的是版本 %s，现在已是版本 %s。%s%s请取得最新内容后重新办理。"
                        .formatted(
                                ifMatch,
                                Versions.etag(sheet.version()),
                                sheet.lastChange().told(),
                                where),
                cells);
    }

    private List<SheetChange> since(String ifMatch, Sheet sheet) {
        Matcher held = ETAG.matcher(ifMatch);
        return held.matches() ? journal.since(sheet, Long.parseLong(held.group(1))) : List.of();
    }

    /** Each cell once, as the last one left it. */
    private List<FieldFault> cellsOf(List<SheetChange> changes) {
        Map<String, FieldFault> cells = new LinkedHashMap<>();
        for (SheetChange change : changes) {
            for (CellChange cell : journal.cellsOf(change)) {
                cells.put(cell.pointer(), fault(change, cell));
            }
        }
        return new ArrayList<>(cells.values()).subList(0, Math.min(cells.size(), MOST_CELLS));
    }

    private static FieldFault fault(SheetChange change, CellChange cell) {
        String what = cell.after() == null ? "清空" : "改为“%s”".formatted(clipped(cell.after()));
        return new FieldFault(
                cell.pointer(), "%s于%s%s。".formatted(LastChange.who(change.by()), LastChange.time(change.at()), what));
    }

    private static String clipped(String text) {
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
    }
}
