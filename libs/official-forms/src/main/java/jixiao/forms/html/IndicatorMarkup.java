package jixiao.forms.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.PrintedField;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.YearEnd;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.forms.layout.Print;
import org.jspecify.annotations.Nullable;

/** The indicator rows of a form; equal captions of neighbouring rows share one cell, an unknown one stays empty. */
final class IndicatorMarkup {

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

    private record Extra(String caption, Function<IndicatorRow, @Nullable String> text) {}

    private final Markup markup;
    private final Print.Indicators layout;
    private final @Nullable YearEnd yearEnd;
    private final int columns;
    private final List<Line> lines = new ArrayList<>();
    private final List<Extra> extras;

    IndicatorMarkup(Markup markup, Print.Indicators layout, ProjectForm form, int columns) {
        this.markup = markup;
        this.layout = layout;
        this.yearEnd = form.yearEnd();
        this.columns = columns;
        for (IndicatorRow row : form.indicators()) {
            row.strayCaptions().forEach(stray -> lines.add(new Line(row, stray)));
            lines.add(new Line(row, null));
        }
        this.extras = extras(form.indicators());
    }

    /** The columns the issuer printed and the layout does not have. */
    private List<Extra> extras(List<IndicatorRow> rows) {
        List<Extra> found = new ArrayList<>();
        boolean showsPoints =
                layout.indicators().stream().anyMatch(column -> column.column() == IndicatorColumn.POINTS);
        if (!showsPoints && rows.stream().anyMatch(row -> row.points() != null)) {
            found.add(new Extra("分值", row -> FormMarkup.plain(row.points())));
        }
        rows.stream()
                .flatMap(row -> row.others().stream())
                .map(PrintedField::label)
                .distinct()
                .forEach(caption -> found.add(new Extra(caption, row -> other(row, caption))));
        return found;
    }

    void add() {
        addHead();
        for (int index = 0; index < lines.size(); index++) {
            addLine(index);
        }
        if (layout.total() != null && yearEnd != null) {
            addTotal(layout.total(), yearEnd);
        }
    }

    private void addHead() {
        markup.open("tr");
        for (Print.Column column : layout.indicators()) {
            int rows = column.column() == IndicatorColumn.SIDE ? lines.size() + 1 : 1;
            CellMarkup.caption(markup, column.caption(), rows > 1 ? "rowgroup" : "col", column.span(), rows);
        }
        extras.forEach(extra -> CellMarkup.caption(markup, extra.caption(), "col", 1, 1));
        markup.close();
    }

    private void addLine(int index) {
        Line line = lines.get(index);
        markup.open("tr");
        for (Print.Column column : layout.indicators()) {
            switch (column.column()) {
                case SIDE -> {}
                case CATEGORY -> addLevel(index, line.category(), column.span(), Line::sharesCategory);
                case SUBCATEGORY -> addLevel(index, line.subcategory(), column.span(), Line::sharesSubcategory);
                default -> {
                    String text = line.stray() == null ? text(line.row(), column.column()) : null;
                    CellMarkup.value(markup, text, kind(column.column()), column.span());
                }
            }
        }
        for (Extra extra : extras) {
            CellMarkup.value(markup, line.stray() == null ? extra.text().apply(line.row()) : null, 1);
        }
        markup.close();
    }

    private interface Shares {
        boolean test(Line line, Line above);
    }

    private void addLevel(int index, @Nullable String caption, int span, Shares shares) {
        if (index > 0 && shares.test(lines.get(index), lines.get(index - 1))) {
            return;
        }
        int rows = 1;
        while (index + rows < lines.size() && shares.test(lines.get(index + rows), lines.get(index + rows - 1))) {
            rows++;
        }
        if (caption == null) {
            CellMarkup.value(markup, null, span);
        } else {
            CellMarkup.caption(markup, caption, "rowgroup", span, rows);
        }
    }

    private void addTotal(String caption, YearEnd totals) {
        int before = 0;
        for (Print.Column column : layout.indicators()) {
            if (column.column() == IndicatorColumn.POINTS) {
                break;
            }
            before += column.span();
        }
        markup.open("tr", "class", "total");
        CellMarkup.caption(markup, caption, "row", before, 1);
        CellMarkup.value(markup, FormMarkup.plain(totals.totalPoints()), "number", 1);
        CellMarkup.value(markup, FormMarkup.plain(totals.totalScore()), "number", 1);
        CellMarkup.value(markup, null, columns - before - 2 + extras.size());
        markup.close();
    }

    private static String kind(IndicatorColumn column) {
        return switch (column) {
            case POINTS, SCORE -> "number";
            case SIDE, CATEGORY, SUBCATEGORY, NAME, OPERATOR, TARGET, UNIT, ACTUAL, EXPLANATION, OTHER -> "text";
        };
    }

    private static @Nullable String text(IndicatorRow row, IndicatorColumn column) {
        return switch (column) {
            case NAME -> row.prefix() == null ? row.name() : row.prefix() + row.name();
            case TARGET -> row.target();
            case ACTUAL -> row.actual();
            case POINTS -> FormMarkup.plain(row.points());
            case SCORE -> FormMarkup.plain(row.score());
            case EXPLANATION -> row.explanation();
            case SIDE, CATEGORY, SUBCATEGORY, OPERATOR, UNIT, OTHER -> null;
        };
    }

    private static @Nullable String other(IndicatorRow row, String caption) {
        return row.others().stream()
                .filter(other -> other.label().equals(caption))
                .map(PrintedField::value)
                .findFirst()
                .orElse(null);
    }
}
