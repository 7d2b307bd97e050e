package jixiao.forms.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.PlannedFunds;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.document.YearEnd;
import jixiao.forms.layout.Layouts;
import org.jspecify.annotations.Nullable;

/** All that was read of a document, one fact per line, so that a person can write down what is expected beforehand. */
final class Digest {
    private final List<String> lines = new ArrayList<>();

    private Digest() {}

    static String of(FormDocument document) {
        Digest digest = new Digest();
        digest.document(document);
        return String.join("\n", digest.lines) + "\n";
    }

    private void document(FormDocument document) {
        add(
                "kind",
                Layouts.shipped()
                        .find(document.layout())
                        .map(layout -> layout.kind().name())
                        .orElse(document.layout()));
        add("title", document.title());
        add("attachment", document.attachment());
        add("year", Integer.toString(document.fiscalYear()));
        add("unit", document.moneyUnit().label());
        if (document.notice() != null) {
            add("notice", document.notice().title());
        }
        document.projects().forEach(this::form);
        document.findings().stream()
                .filter(finding -> !finding.code().equals("layout-unknown"))
                .forEach(finding -> add("finding", finding.code() + "@" + finding.line()));
    }

    private void form(ProjectForm form) {
        lines.add("== " + form.name());
        add("department", coded(form.departmentCode(), form.department()));
        add("unit", coded(form.unitCode(), form.unit()));
        add("attribute", form.attribute());
        add("term", form.term());
        funds(form.funds());
        add("goal", form.goal());
        add(
                "goals",
                form.numberedGoals().isEmpty()
                        ? null
                        : Integer.toString(form.numberedGoals().size()));
        if (form.yearEnd() != null) {
            add("achieved", form.yearEnd().achieved());
        }
        form.others().forEach(other -> add("other", other.label() + " = " + other.value()));
        if (form.yearEnd() != null) {
            yearEnd(form.yearEnd());
        }
        form.indicators().forEach(this::indicator);
    }

    private static @Nullable String coded(@Nullable String code, @Nullable String name) {
        return code == null ? name : "[" + code + "] " + name;
    }

    private void funds(PlannedFunds funds) {
        amount("total", funds.total());
        amount("annual", funds.annual());
        amount("local", funds.local());
        amount("appropriation", funds.appropriation());
        amount("other funds", funds.other());
        amount("carry-over", funds.carryOver());
        amount("transfer", funds.transfer());
        amount("central", funds.transferCentral());
        amount("regional", funds.transferRegional());
    }

    private void amount(String label, @Nullable WrittenAmount amount) {
        if (amount != null) {
            add(label, amount.written() + " = " + (amount.money() == null ? "?" : amount.money()));
        }
    }

    private void yearEnd(YearEnd end) {
        end.funds()
                .forEach(line -> add(
                        "funds",
                        line.source() + " " + line.caption() + " | " + written(line.opening()) + " | "
                                + written(line.adjusted()) + " | " + written(line.executed()) + " | "
                                + blank(line.points()) + " | " + blank(line.rate()) + " | " + blank(line.score())));
        if (end.totalPoints() != null || end.totalScore() != null) {
            add("total", number(end.totalPoints()) + " | " + number(end.totalScore()));
        }
    }

    private void indicator(IndicatorRow row) {
        StringBuilder line = new StringBuilder("- ")
                .append(row.category() == null ? "?" + blank(row.categoryCaption()) : row.category())
                .append('/')
                .append(row.subcategory() == null ? "?" + blank(row.subcategoryCaption()) : row.subcategory())
                .append(" | ")
                .append(row.prefix() == null ? "" : "[" + row.prefix() + "] ")
                .append(row.name())
                .append(" | ")
                .append(row.target());
        part(line, "actual ", row.actual() == null || row.actual().isEmpty() ? null : row.actual());
        part(line, "points ", row.points() == null ? null : row.points().toPlainString());
        part(line, "score ", row.score() == null ? null : row.score().toPlainString());
        part(line, "why ", row.explanation());
        row.others().forEach(other -> part(line, other.label() + "=", other.value()));
        lines.add(flat(line.toString()).stripTrailing());
    }

    private static void part(StringBuilder line, String label, @Nullable String text) {
        if (text != null) {
            line.append(" | ").append(label).append(text);
        }
    }

    private void add(String label, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            lines.add(flat(label + ": " + text).stripTrailing());
        }
    }

    private static String flat(String text) {
        return text.lines().collect(Collectors.joining("⏎"));
    }

    private static String written(@Nullable WrittenAmount amount) {
        return amount == null ? "" : amount.written();
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "?" : number.toPlainString();
    }
}
