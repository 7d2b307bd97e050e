package jixiao.forms.entry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.PlannedFunds;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.Layout;
import jixiao.forms.layout.Layouts;
import jixiao.forms.printing.FormPrinter;
import jixiao.forms.printing.PrintedTable;

/** A form with a mark in every field of the project that names it, and rows of indicators to be emptied. */
final class MarkedForm {
    private static final Pattern MARK = Pattern.compile("\\{\\{(\\w+)}}");

    private MarkedForm() {}

    static PrintedTable of(Layout layout, int fiscalYear, int indicators) {
        FormDocument document = new FormDocument(
                layout.id(),
                "",
                fiscalYear,
                layout.moneyUnit(),
                null,
                List.of(form(indicators)),
                null,
                null,
                List.of());
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

    private static ProjectForm form(int indicators) {
        PlannedFunds funds = new PlannedFunds(
                amount(HeaderField.TOTAL),
                amount(HeaderField.ANNUAL),
                amount(HeaderField.LOCAL_GROUP),
                amount(HeaderField.APPROPRIATION),
                amount(HeaderField.OTHER_FUNDS),
                amount(HeaderField.CARRY_OVER),
                amount(HeaderField.TRANSFER_GROUP),
                amount(HeaderField.TRANSFER_CENTRAL),
                amount(HeaderField.TRANSFER_REGIONAL));
        return new ProjectForm(
                0,
                null,
                mark(HeaderField.NAME),
                mark(HeaderField.DEPARTMENT),
                null,
                mark(HeaderField.UNIT),
                null,
                mark(HeaderField.ATTRIBUTE),
                mark(HeaderField.TERM),
                mark(HeaderField.FUND_OFFICE),
                funds,
                mark(HeaderField.GOAL),
                List.of(),
                IntStream.range(0, indicators).mapToObj(MarkedForm::row).toList(),
                null);
    }

    /** Each row with levels of its own, so that none shares a cell with its neighbour. */
    private static IndicatorRow row(int index) {
        String own = Integer.toString(index);
        return new IndicatorRow(0, own, null, own, null, null, own, own, null, null, null, null);
    }

    private static WrittenAmount amount(HeaderField field) {
        return new WrittenAmount(mark(field), null);
    }

    private static String mark(HeaderField field) {
        return "{{" + field + "}}";
    }
}
