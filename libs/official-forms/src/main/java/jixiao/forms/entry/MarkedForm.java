package jixiao.forms.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.PlannedFunds;
import jixiao.forms.document.PrintedField;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.document.YearEnd;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.forms.layout.Layout;
import jixiao.forms.layout.Layouts;
import jixiao.forms.printing.FormPrinter;
import jixiao.forms.printing.PrintedTable;
import org.jspecify.annotations.Nullable;

/** A form with a mark in every open field that names it, so that its place can be found in print. */
final class MarkedForm {
    private static final Pattern MARK = Pattern.compile("\\{\\{(\\w+)}}");
    private static final PlannedFunds NO_FUNDS = new PlannedFunds(null, null, null, null, null, null, null, null, null);
    private static final YearEnd.FundsLine NO_LINE = new YearEnd.FundsLine("", "", null, null, null, null, null, null);
    private static final IndicatorRow NO_ROW =
            new IndicatorRow(0, null, null, null, null, null, "", "", null, null, null, null);

    private MarkedForm() {}

    static ProjectForm blank(EntryShape shape) {
        YearEnd yearEnd = new YearEnd(Collections.nCopies(shape.funds(), NO_LINE), null, null, null);
        List<IndicatorRow> rows = Collections.nCopies(shape.indicators(), NO_ROW);
        return new ProjectForm(
                0, null, "", null, null, null, null, null, null, null, NO_FUNDS, null, List.of(), rows, yearEnd);
    }

    /** The form with that many rows, each with the added columns. */
    static ProjectForm withRows(ProjectForm form, int count, EntryKind kind) {
        List<IndicatorRow> rows = new ArrayList<>(form.indicators());
        while (rows.size() < count) {
            rows.add(NO_ROW);
        }
        return form.withIndicators(rows.stream()
                .map(row -> row.withOthers(kind.added().stream()
                        .map(added -> new PrintedField(
                                added.caption(), row.other(added.caption()).orElse("")))
                        .toList()))
                .toList());
    }

    static ProjectForm marked(ProjectForm form, EntryKind kind) {
        Marking mark = new Marking(kind);
        PlannedFunds funds = form.funds();
        YearEnd yearEnd = form.yearEnd();
        return new ProjectForm(
                0,
                null,
                mark.text(HeaderField.NAME, form.name()),
                mark.text(HeaderField.DEPARTMENT, form.department()),
                null,
                mark.text(HeaderField.UNIT, form.unit()),
                null,
                mark.text(HeaderField.ATTRIBUTE, form.attribute()),
                mark.text(HeaderField.TERM, form.term()),
                mark.text(HeaderField.FUND_OFFICE, form.fundOffice()),
                new PlannedFunds(
                        mark.amount(HeaderField.TOTAL, funds.total()),
                        mark.amount(HeaderField.ANNUAL, funds.annual()),
                        mark.amount(HeaderField.LOCAL_GROUP, funds.local()),
                        mark.amount(HeaderField.APPROPRIATION, funds.appropriation()),
                        mark.amount(HeaderField.OTHER_FUNDS, funds.other()),
                        mark.amount(HeaderField.CARRY_OVER, funds.carryOver()),
                        mark.amount(HeaderField.TRANSFER_GROUP, funds.transfer()),
                        mark.amount(HeaderField.TRANSFER_CENTRAL, funds.transferCentral()),
                        mark.amount(HeaderField.TRANSFER_REGIONAL, funds.transferRegional())),
                mark.text(HeaderField.GOAL, form.goal()),
                List.of(),
                IntStream.range(0, form.indicators().size())
                        .mapToObj(index -> mark.row(index, form.indicators().get(index)))
                        .toList(),
                yearEnd == null
                        ? null
                        : new YearEnd(
                                yearEnd.funds(), mark.text(HeaderField.ACHIEVED, yearEnd.achieved()), null, null));
    }

    static PrintedTable print(Layout layout, int fiscalYear, ProjectForm form) {
        FormDocument document = new FormDocument(
                layout.id(), "", fiscalYear, layout.moneyUnit(), null, List.of(form), null, null, List.of());
        return new FormPrinter(Layouts.of(layout))
                .print(document).parts().stream()
                        .filter(PrintedTable.class::isInstance)
                        .map(PrintedTable.class::cast)
                        .findFirst()
                        .orElseThrow();
    }

    /** What the mark in a cell names. */
    static Optional<EntryPlace> place(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.matches()
                ? Optional.of(new EntryPlace.Header(HeaderField.valueOf(mark.group(1))))
                : Optional.empty();
    }

    private record Marking(EntryKind kind) {
        private @Nullable String text(HeaderField field, @Nullable String known) {
            return kind.fields().contains(field) ? "{{" + field + "}}" : known;
        }

        private @Nullable WrittenAmount amount(HeaderField field, @Nullable WrittenAmount known) {
            return kind.fields().contains(field) ? new WrittenAmount("{{" + field + "}}", null) : known;
        }

        /** Each row with levels of its own where they are open, so that none shares a cell with its neighbour. */
        private IndicatorRow row(int index, IndicatorRow row) {
            String own = Integer.toString(index);
            return row.captioned(
                    kind.columns().contains(IndicatorColumn.CATEGORY) ? own : row.categoryCaption(),
                    kind.columns().contains(IndicatorColumn.SUBCATEGORY) ? own : row.subcategoryCaption());
        }
    }
}
