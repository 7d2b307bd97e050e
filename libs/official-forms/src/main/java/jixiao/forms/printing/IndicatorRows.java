package jixiao.forms.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.PrintedField;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.YearEnd;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.forms.layout.Print;
import jixiao.forms.printing.PrintedCell.Role;
import org.jspecify.annotations.Nullable;

/** The indicator rows of a form; equal captions of neighbouring rows share one cell, an unknown one stays empty. */
final class IndicatorRows {

    /** A printed line: an indicator, or a level caption that stands alone above it. */
    private record Line(IndicatorRow row, @Nullable String stray) {
        @Nullable
        String category() {
            return row.categoryCaption() != null || row.category() == null
                    ? row.categoryCaption()
                    : row.category().label();
        }

        @Nullable
        String subcategory() {
            if (stray != null) {
                return stray;
            }
            return row.subcategoryCaption() != null || row.subcategory() == null
                    ? row.subcategoryCaption()
                    : row.subcategory().label();
        }

        boolean sharesCategory(Line above) {
            return category() != null && Objects.equals(category(), above.category());
        }

        boolean sharesSubcategory(Line above) {
            return sharesCategory(above)
                    && stray == null
                    && above.stray == null
                    && subcategory() != null
                    && Objects.equals(subcategory(), above.subcategory());
        }
    }

    private record Extra(String caption, Function<IndicatorRow, PrintedCell> cell) {}

    private final Print.Indicators layout;
    private final @Nullable YearEnd yearEnd;
    private final int columns;
    private final List<Line> lines = new ArrayList<>();
    private final TargetColumns target;
    private final List<Extra> extras;

    IndicatorRows(Print.Indicators layout, ProjectForm form, int columns) {
        this.layout = layout;
        this.yearEnd = form.yearEnd();
        this.columns = columns;
        for (IndicatorRow row : form.indicators()) {
            row.strayCaptions().forEach(stray -> lines.add(new Line(row, stray)));
            lines.add(new Line(row, null));
        }
        this.target = TargetColumns.of(layout.indicators());
        this.extras = extras(form.indicators());
    }

    /** The columns the issuer printed and the layout does not have. */
    private List<Extra> extras(List<IndicatorRow> rows) {
        List<Extra> found = new ArrayList<>();
        boolean showsPoints =
                layout.indicators().stream().anyMatch(column -> column.column() == IndicatorColumn.POINTS);
        if (!showsPoints && rows.stream().anyMatch(row -> row.points() != null)) {
            found.add(new Extra("分值", row -> PrintedCell.number(row.points(), 1)));
        }
        rows.stream()
                .flatMap(row -> row.others().stream())
                .map(PrintedField::label)
                .distinct()
                .filter(caption -> !hasColumn(caption))
                .forEach(caption -> found.add(new Extra(
                        caption, row -> PrintedCell.text(row.other(caption).orElse(null), 1))));
        return found;
    }

    private boolean hasColumn(String caption) {
        return target.shows(caption)
                || layout.indicators().stream()
                        .anyMatch(column -> column.column() == IndicatorColumn.OTHER
                                && column.caption().equals(caption));
    }

    /** How many columns the rows have. */
    int columns() {
        return columns + extras.size();
    }

    /** The row of captions, one row for each line, and the row of totals. */
    List<PrintedRow> rows() {
        List<PrintedRow> rows = new ArrayList<>();
        rows.add(head());
        for (int index = 0; index < lines.size(); index++) {
            rows.add(row(index));
        }
        if (layout.total() != null && yearEnd != null) {
            rows.add(total(layout.total(), yearEnd));
        }
        return rows;
    }

    private PrintedRow head() {
        List<PrintedCell> cells = new ArrayList<>();
        for (Print.Column column : layout.indicators()) {
            boolean side = column.column() == IndicatorColumn.SIDE;
            cells.add(PrintedCell.caption(
                    side ? Role.GROUP_CAPTION : Role.COLUMN_CAPTION,
                    column.caption(),
                    column.span(),
                    side ? lines.size() + 1 : 1));
        }
        extras.forEach(extra -> cells.add(PrintedCell.caption(Role.COLUMN_CAPTION, extra.caption(), 1, 1)));
        return PrintedRow.of(cells);
    }

    private PrintedRow row(int index) {
        Line line = lines.get(index);
        List<PrintedCell> cells = new ArrayList<>();
        for (Print.Column column : layout.indicators()) {
            switch (column.column()) {
                case SIDE -> {}
                case CATEGORY -> addLevel(cells, index, line.category(), column.span(), Line::sharesCategory);
                case SUBCATEGORY -> addLevel(cells, index, line.subcategory(), column.span(), Line::sharesSubcategory);
                default ->
                    cells.add(line.stray() == null ? cell(line.row(), column) : PrintedCell.blank(column.span()));
            }
        }
        extras.forEach(
                extra -> cells.add(line.stray() == null ? extra.cell().apply(line.row()) : PrintedCell.blank(1)));
        return PrintedRow.of(cells);
    }

    private void addLevel(
            List<PrintedCell> cells, int index, @Nullable String caption, int span, BiPredicate<Line, Line> shares) {
        if (index > 0 && shares.test(lines.get(index), lines.get(index - 1))) {
            return;
        }
        int rows = 1;
        while (index + rows < lines.size() && shares.test(lines.get(index + rows), lines.get(index + rows - 1))) {
            rows++;
        }
        cells.add(
                caption == null
                        ? PrintedCell.blank(span)
                        : PrintedCell.caption(Role.GROUP_CAPTION, caption, span, rows));
    }

    private PrintedRow total(String caption, YearEnd totals) {
        int before = 0;
        for (Print.Column column : layout.indicators()) {
            if (column.column() == IndicatorColumn.POINTS) {
                break;
            }
            before += column.span();
        }
        List<PrintedCell> cells = new ArrayList<>(List.of(
                PrintedCell.caption(Role.ROW_CAPTION, caption, before, 1),
                PrintedCell.number(totals.totalPoints(), 1),
                PrintedCell.number(totals.totalScore(), 1)));
        int after = columns() - before - 2;
        if (after > 0) {
            cells.add(PrintedCell.blank(after));
        }
        return new PrintedRow(cells, true);
    }

    private PrintedCell cell(IndicatorRow row, Print.Column column) {
        return switch (column.column()) {
            case NAME -> PrintedCell.text(row.prefix() == null ? row.name() : row.prefix() + row.name(), column.span());
            case OPERATOR -> PrintedCell.text(target.parts(row).operator(), column.span());
            case TARGET -> PrintedCell.text(target.parts(row).value(), column.span());
            case UNIT -> PrintedCell.text(target.parts(row).unit(), column.span());
            case OTHER -> PrintedCell.text(row.other(column.caption()).orElse(null), column.span());
            case ACTUAL -> PrintedCell.text(row.actual(), column.span());
            case POINTS -> PrintedCell.number(row.points(), column.span());
            case SCORE -> PrintedCell.number(row.score(), column.span());
            case EXPLANATION -> PrintedCell.text(row.explanation(), column.span());
            case SIDE, CATEGORY, SUBCATEGORY -> PrintedCell.blank(column.span());
        };
    }
}
