package jixiao.indicator.library.csv;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jixiao.indicator.library.Claim;
import jixiao.indicator.library.KeepLibrary;
import jixiao.indicator.library.Library;
import jixiao.indicator.library.LibraryBatch;
import jixiao.indicator.library.LibraryIndicator;
import jixiao.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Takes a table over into the library: a row with a code changes that indicator, one without adds a new one. All or
 * nothing, by the caller's transaction, which a caller who only tries rolls back.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ImportLibrary {
    private final ReadRows readRows;
    private final Library library;
    private final KeepLibrary keep;

    ImportLibrary(ReadRows readRows, Library library, KeepLibrary keep) {
        this.readRows = readRows;
        this.library = library;
        this.keep = keep;
    }

    public ImportOutcome run(byte[] file) {
        Faults faults = new Faults();
        List<TableRow> rows = readRows.read(file, faults);
        Map<String, LibraryIndicator> known = library.byCodes(
                rows.stream().map(TableRow::code).filter(Objects::nonNull).toList());
        Set<String> codes = new HashSet<>();
        List<TableRow> differing = rows.stream()
                .filter(row -> row.code() == null || differs(row, known.get(row.code()), codes.add(row.code()), faults))
                .toList();
        int added = 0;
        int changed = 0;
        LibraryBatch batch =
                keep.batch(differing.stream().map(row -> claim(row, known)).toList());
        for (TableRow row : differing) {
            try {
                if (row.code() == null) {
                    batch.add(row.holding(), row.content());
                    added++;
                } else if (batch.edit(known.get(row.code()), row.content())) {
                    changed++;
                }
            } catch (Refusal refusal) {
                add(refusal, row, faults);
            }
        }
        if (!faults.any()) {
            keep.keep(batch);
        }
        int same = (int) rows.stream()
                .filter(row -> row.code() != null && known.containsKey(row.code()) && !faults.any(row.line()))
                .count();
        return new ImportOutcome(rows.size(), added, changed, same - changed, faults.count(), faults.first());
    }

    private static Claim claim(TableRow row, Map<String, LibraryIndicator> known) {
        return row.code() == null
                ? Claim.toAdd(row.holding(), row.content())
                : Claim.toEdit(known.get(row.code()), row.content());
    }

    /** What says the same as the library is no change, whoever brings it, and from whatever version. */
    private static boolean differs(
            TableRow row, @Nullable LibraryIndicator known, boolean firstOfItsCode, Faults faults) {
        if (known == null) {
            faults.add(row.line(), LibraryColumn.CODE, "指标库中没有编码 " + row.code() + "。新增的指标请不填编码。");
        } else if (!firstOfItsCode) {
            faults.add(row.line(), LibraryColumn.CODE, "编码 " + row.code() + " 在表格中不止一行，请只保留一行。");
        } else if (!known.holding().equals(row.holding())) {
            faults.add(row.line(), LibraryColumn.SCOPE, "指标的适用范围、区划、行业和部门不能改动。需要另行适用的，请新增指标。");
        } else if (known.content().equals(row.content())) {
            return false;
        } else if (row.version() == null) {
            faults.add(row.line(), LibraryColumn.VERSION, "修改指标须填写导出时的版本。请重新导出，在导出的表格上修改。");
        } else if (row.version() != known.contentVersion()) {
            faults.add(
                    row.line(),
                    LibraryColumn.VERSION,
                    "指标库中已是第 " + known.contentVersion() + " 版，表格是第 " + row.version() + " 版。请重新导出，核对后再改。");
        } else {
            return true;
        }
        return false;
    }

    private static void add(Refusal refusal, TableRow row, Faults faults) {
        if (refusal.faults().isEmpty()) {
            faults.add(row.line(), null, refusal.getMessage());
        }
        refusal.faults()
                .forEach(fault ->
                        faults.add(row.line(), LibraryColumn.at(fault.pointer()).orElse(null), fault.message()));
    }
}
