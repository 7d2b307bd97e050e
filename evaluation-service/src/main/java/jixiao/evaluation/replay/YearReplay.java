package jixiao.evaluation.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import jixiao.evaluation.scoring.PointsBasis;
import jixiao.evaluation.scoring.SheetScoring;
import jixiao.profiles.RuleProfile;

/** Scores stored sheets under their own rules and under another profile, in batches on all cores, in the order read. */
public final class YearReplay {
    private static final int BATCH = 1_000;

    private final StoredSheets sheets;
    private final RuleProfile other;
    private final Function<String, RuleProfile> byReference;
    private final Map<String, SheetScoring> scorings = new ConcurrentHashMap<>();

    /** @param byReference the profile a sheet was opened with, such as mof-2020/1 */
    public YearReplay(StoredSheets sheets, RuleProfile other, Function<String, RuleProfile> byReference) {
        this.sheets = sheets;
        this.other = other;
        this.byReference = byReference;
    }

    /** Gives every selected sheet, replayed, in the order of the ids. */
    public void each(StoredSheets.Selection selection, Consumer<ReplayedSheet> reader) {
        List<StoredSheet> batch = new ArrayList<>(BATCH);
        sheets.each(selection, sheet -> {
            batch.add(sheet);
            if (batch.size() == BATCH) {
                replay(batch, reader);
            }
        });
        replay(batch, reader);
    }

    private void replay(List<StoredSheet> batch, Consumer<ReplayedSheet> reader) {
        batch.parallelStream().map(this::replayed).toList().forEach(reader);
        batch.clear();
    }

    private ReplayedSheet replayed(StoredSheet sheet) {
        RuleProfile own = byReference.apply(sheet.profile());
        return ReplayedSheet.of(
                sheet,
                scoring(own).score(sheet.facts(own)),
                scoring(other).score(sheet.facts(other), PointsBasis.OF_PROFILE));
    }

    private SheetScoring scoring(RuleProfile rules) {
        return scorings.computeIfAbsent(rules.reference(), reference -> new SheetScoring(rules));
    }
}
