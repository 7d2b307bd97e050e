package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jixiao.forms.document.PlannedFunds;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.Subtotal;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.layout.ListColumn;
import jixiao.forms.layout.Vocabulary;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list that states one project per row, below rows for its department and unit (S3). An organisation is told
 * from a project by its code of three digits or more; a unit's code begins with its department's.
 */
final class ListReader {
    private static final Set<String> TOTALS = Set.of("合计", "总计");
    private static final Pattern ORGANISATION_CODE = Pattern.compile("\\d{3,12}");

    private final Vocabulary vocabulary;
    private final Findings findings;
    private final List<SourceLine> lines;
    private final Map<ListColumn, Integer> columns;
    private final @Nullable MoneyUnit unit;
    private final Amounts amounts;
    private @Nullable Subtotal department;
    private @Nullable Subtotal budgetUnit;

    ListReader(Section.ProjectList section, Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
        SourceLine head = section.lines().getFirst();
        this.columns = vocabulary.listColumns().positions(head.texts(), ListColumn.class);
        this.lines = rows(section.lines());
        this.unit = Optional.ofNullable(section.heading().unit())
                .or(() -> Amounts.unitIn(text(head, ListColumn.AMOUNT)))
                .orElse(null);
        this.amounts = new Amounts(unit, findings);
    }

    @Nullable
    MoneyUnit unit() {
        return unit;
    }

    void read(List<ProjectForm> projects, List<Subtotal> subtotals) {
        for (SourceLine line : lines) {
            String name = text(line, ListColumn.NAME);
            boolean plain = text(line, ListColumn.GOAL).isEmpty()
                    && text(line, ListColumn.INDICATORS).isEmpty();
            if (plain && TOTALS.contains(name.replaceAll("\\s", ""))) {
                subtotal(line, null, name).ifPresent(subtotals::add);
            } else if (plain
                    && ORGANISATION_CODE.matcher(text(line, ListColumn.CODE)).matches()) {
                subtotal(line, text(line, ListColumn.CODE), name).ifPresent(found -> {
                    enter(found);
                    subtotals.add(found);
                });
            } else {
                projects.add(project(line, name));
            }
        }
        subtotals.forEach(subtotal -> compare(subtotal, projects));
    }

    private void compare(Subtotal subtotal, List<ProjectForm> projects) {
        List<Money> amounts = projects.stream()
                .filter(form -> subtotal.code() == null
                        || subtotal.code().equals(form.departmentCode())
                        || subtotal.code().equals(form.unitCode()))
                .map(form -> form.funds().annual())
                .filter(Objects::nonNull)
                .map(WrittenAmount::money)
                .filter(Objects::nonNull)
                .toList();
        Money sum = amounts.stream().reduce(Money.ZERO, Money::plus);
        Money stated = subtotal.amount().money();
        if (stated != null && !stated.equals(sum)) {
            findings.add(Problem.SUBTOTAL_DIFFERS, subtotal.line(), "金额", subtotal.name(), stated + "元", sum + "元");
        }
    }

    /** The rows with a name; the others continue the row above. */
    private List<SourceLine> rows(List<SourceLine> all) {
        List<SourceLine> rows = new ArrayList<>();
        for (SourceLine line : all) {
            if (vocabulary
                            .listColumns()
                            .positions(line.texts(), ListColumn.class)
                            .size()
                    >= 3) {
                continue;
            }
            if (!text(line, ListColumn.NAME).isEmpty() && line.isRow()) {
                rows.add(line);
            } else if (rows.isEmpty()) {
                findings.add(Problem.TEXT_NOT_UNDERSTOOD, line.number(), null, line.joined());
            } else {
                rows.add(rows.removeLast().continuedBelow(line));
            }
        }
        return rows;
    }

    private Optional<Subtotal> subtotal(SourceLine line, @Nullable String code, String name) {
        WrittenAmount amount = amounts.read(text(line, ListColumn.AMOUNT), "金额", line.number());
        if (amount == null) {
            findings.add(Problem.ROW_NOT_UNDERSTOOD, line.number(), "金额", line.joined());
        }
        return Optional.ofNullable(amount).map(found -> new Subtotal(line.number(), code, name, found));
    }

    private void enter(Subtotal organisation) {
        boolean below = department != null
                && department.code() != null
                && organisation.code() != null
                && organisation.code().length() > department.code().length()
                && organisation.code().startsWith(department.code());
        if (below) {
            budgetUnit = organisation;
        } else {
            department = organisation;
            budgetUnit = null;
        }
    }

    private ProjectForm project(SourceLine line, String name) {
        String goal = text(line, ListColumn.GOAL).isEmpty() ? null : text(line, ListColumn.GOAL);
        IndicatorText indicators = new IndicatorText(vocabulary.levels(), amounts, findings);
        indicators.read(text(line, ListColumn.INDICATORS), line.number());
        if (indicators.rows().isEmpty()) {
            findings.add(Problem.INDICATORS_MISSING, line.number(), "绩效指标");
        }
        String ordinal = text(line, ListColumn.CODE);
        return new ProjectForm(
                line.number(),
                ordinal.isEmpty() ? null : ordinal,
                name,
                department == null ? null : department.name(),
                department == null ? null : department.code(),
                budgetUnit == null ? null : budgetUnit.name(),
                budgetUnit == null ? null : budgetUnit.code(),
                null,
                null,
                null,
                funds(line),
                goal,
                NumberedGoal.cut(goal),
                indicators.rows(),
                null);
    }

    private PlannedFunds funds(SourceLine line) {
        WrittenAmount annual = amounts.read(text(line, ListColumn.AMOUNT), "金额", line.number());
        return new PlannedFunds(null, annual, null, null, null, null, null, null, null);
    }

    private String text(SourceLine line, ListColumn column) {
        Integer position = columns.get(column);
        return position == null ? "" : line.text(position);
    }
}
