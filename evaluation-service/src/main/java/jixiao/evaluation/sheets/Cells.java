package jixiao.evaluation.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jixiao.profiles.Attainment;
import org.jspecify.annotations.Nullable;

/** Everything in a sheet that can change, as text by its JSON pointer: what a change log compares. */
final class Cells {
    private final Map<String, String> texts = new LinkedHashMap<>();

    private Cells() {}

    static Cells of(Sheet sheet) {
        Cells cells = new Cells();
        SheetForm form = sheet.form();
        cells.put("/goal", form.goal());
        cells.put("/achieved", form.achieved());
        cells.put("/execution/score", form.execution().score());
        cells.put("/execution/explanation", form.execution().explanation());
        for (int i = 0; i < form.funds().size(); i++) {
            cells.line("/funds/" + i, form.funds().get(i));
        }
        for (int i = 0; i < form.rows().size(); i++) {
            cells.row("/rows/" + i, form.rows().get(i));
        }
        for (DeskScore score : sheet.deskScores().given()) {
            cells.score(score);
        }
        return cells;
    }

    List<CellChange> changesTo(Cells after) {
        Set<String> pointers = new LinkedHashSet<>(texts.keySet());
        pointers.addAll(after.texts.keySet());
        List<CellChange> changes = new ArrayList<>();
        for (String pointer : pointers) {
            String now = after.texts.get(pointer);
            String then = texts.get(pointer);
            if (!Objects.equals(then, now)) {
                changes.add(new CellChange(pointer, then, now));
            }
        }
        return changes;
    }

    private void line(String pointer, FundsLine line) {
        put(pointer + "/opening", line.openingWritten());
        put(pointer + "/adjusted", line.adjustedWritten());
        put(pointer + "/executed", line.executedWritten());
    }

    private void row(String pointer, SheetRow row) {
        put(pointer + "/name", row.name());
        put(pointer + "/target", row.target());
        put(pointer + "/actual", row.actual());
        put(pointer + "/points", row.points());
        put(pointer + "/applicable", row.applicable() ? null : "false");
        put(pointer + "/grade", row.grade());
        put(pointer + "/typedScore", row.typedScore());
        put(pointer + "/explanation", row.explanation());
    }

    private void score(DeskScore score) {
        put(score.pointer() + "Score", score.score());
        put(score.pointer() + "Reason", score.reason());
    }

    private void put(String pointer, @Nullable BigDecimal number) {
        put(pointer, number == null ? null : number.stripTrailingZeros().toPlainString());
    }

    private void put(String pointer, @Nullable Attainment grade) {
        put(pointer, grade == null ? null : grade.name());
    }

    private void put(String pointer, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            texts.put(pointer, text);
        }
    }
}
