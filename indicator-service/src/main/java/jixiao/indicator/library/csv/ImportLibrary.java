package jixiao.indicator.library.csv;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import jixiao.indicator.library.KeepLibrary;
import jixiao.indicator.library.Library;
import jixiao.indicator.library.LibraryIndicator;
import jixiao.kit.problem.Refusal;

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
        int added = 0;
        int changed = 0;
        for (TableRow row : rows) {
            try {
                Optional<LibraryIndicator> known = known(row, faults);
                if (faults.any(row.line())) {
                    continue;
                }
                if (known.isEmpty()) {
                    keep.add(row.holding(), row.content());
                    added++;
                } else if (keep.edit(known.get(), row.content())) {
                    changed++;
                }
            } catch (Refusal refusal) {
                add(refusal, row, faults);
            }
        }
        return new ImportOutcome(rows.size(), added, changed, rows.size() - added - changed, faults.all());
    }

    private Optional<LibraryIndicator> known(TableRow row, Faults faults) {
        if (row.code() == null) {
            return Optional.empty();
        }
        Optional<LibraryIndicator> known = library.byCode(row.code());
        if (known.isEmpty()) {
            faults.add(row.line(), LibraryColumn.CODE, "指标库中没有编码 " + row.code() + "。新增的指标请不填编码。");
        } else if (!known.get().holding().equals(row.holding())) {
            faults.add(row.line(), LibraryColumn.SCOPE, "指标的适用范围、区划、行业和部门不能改动。需要另行适用的，请新增指标。");
        }
        return known;
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
