package jixiao.evaluation.entries;

import java.math.BigDecimal;
import java.util.List;
import jixiao.evaluation.sheets.FundsLine;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.SheetForm;
import jixiao.evaluation.sheets.SheetRow;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.PlannedFunds;
import jixiao.forms.document.PrintedField;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.document.YearEnd;
import jixiao.forms.entry.EntrySubject;
import jixiao.forms.entry.KnownForm;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/** A sheet as the official form it is filled in on; a score stands there only when a person typed it. */
final class SheetForms {
    private static final PlannedFunds NO_PLAN = new PlannedFunds(null, null, null, null, null, null, null, null, null);

    private SheetForms() {}

    static KnownForm of(Sheet sheet) {
        SheetForm form = sheet.form();
        ProjectForm printed = new ProjectForm(
                0,
                null,
                sheet.subject().projectName(),
                sheet.subject().department().name(),
                null,
                sheet.subject().unit().name(),
                null,
                null,
                null,
                null,
                NO_PLAN,
                form.goal(),
                List.of(),
                form.rows().stream().map(SheetForms::row).toList(),
                new YearEnd(form.funds().stream().map(SheetForms::line).toList(), form.achieved(), null, null));
        return new KnownForm(new EntrySubject(sheet.id().toString(), sheet.version()), printed);
    }

    private static IndicatorRow row(SheetRow row) {
        return new IndicatorRow(
                0,
                row.categoryCaption(),
                row.category(),
                row.subcategoryCaption(),
                row.subcategory(),
                row.prefix(),
                row.name(),
                row.target(),
                row.actual(),
                plain(row.points()),
                plain(row.typedScore()),
                row.explanation(),
                List.of(),
                null,
                List.of(
                        new PrintedField(
                                AddedColumns.GRADE, row.grade() == null ? "" : AddedColumns.GRADES.get(row.grade())),
                        new PrintedField(
                                AddedColumns.APPLICABLE,
                                row.applicable() ? AddedColumns.APPLIES : AddedColumns.DOES_NOT_APPLY)));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal points) {
        return points == null
                ? null
                : new BigDecimal(points.stripTrailingZeros().toPlainString());
    }

    private static YearEnd.FundsLine line(FundsLine line) {
        return new YearEnd.FundsLine(
                line.caption(),
                line.source(),
                written(line.openingWritten(), line.opening()),
                written(line.adjustedWritten(), line.adjusted()),
                written(line.executedWritten(), line.executed()),
                line.points(),
                line.rate(),
                line.score());
    }

    private static @Nullable WrittenAmount written(@Nullable String text, @Nullable Money money) {
        return text == null ? null : new WrittenAmount(text, money);
    }
}
