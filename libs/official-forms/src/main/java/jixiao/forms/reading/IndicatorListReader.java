package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.Subtotal;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.document.YearEnd;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.forms.layout.Layout;
import jixiao.forms.layout.ListColumn;
import jixiao.forms.layout.Vocabulary;
import jixiao.values.MoneyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list that states one indicator per row with its project, amount and goal in columns left of it. A project goes
 * on while its name is blank or repeated.
 */
final class IndicatorListReader {
    private static final Set<String> TOTALS = Set.of("合计", "总计");

    /** What is known of the project whose rows are being read. */
    private record Open(int line, String name, HeaderFields fields, GridIndicators indicators) {}

    private final Vocabulary vocabulary;
    private final Findings findings;
    private final List<SourceLine> lines;
    private final IndicatorHead head;
    private final int firstLevel;
    private final Map<Integer, String> captions = new TreeMap<>();
    private final int name;
    private final boolean cellsReachDown;
    private final @Nullable MoneyUnit unit;
    private final Amounts amounts;

    IndicatorListReader(Section.IndicatorList section, Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
        SourceLine top = section.lines().getFirst();
        this.firstLevel = IndicatorHead.in(top, vocabulary).orElseThrow().firstLevel();
        this.head = IndicatorHead.in(top.from(firstLevel), vocabulary).orElseThrow();
        this.lines = section.lines().subList(1, section.lines().size());
        for (int position : top.filled()) {
            if (position < firstLevel) {
                captions.put(position, top.text(position));
            }
        }
        this.name = captions.entrySet().stream()
                .filter(caption -> field(caption.getValue()) == HeaderField.NAME)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        this.cellsReachDown =
                lines.stream().anyMatch(line -> line.cells().stream().anyMatch(Cell::spanned));
        this.unit = Optional.ofNullable(section.heading().unit())
                .or(() -> captions.values().stream()
                        .flatMap(caption -> Amounts.unitIn(caption).stream())
                        .findFirst())
                .orElse(null);
        this.amounts = new Amounts(unit, findings);
    }

    @Nullable
    MoneyUnit unit() {
        return unit;
    }

    Layout.Kind kind() {
        return selfEvaluation() ? Layout.Kind.SELF_EVALUATION : Layout.Kind.TARGET;
    }

    private boolean selfEvaluation() {
        return head.has(IndicatorColumn.ACTUAL);
    }

    void read(List<ProjectForm> projects, List<Subtotal> subtotals) {
        Open open = null;
        for (SourceLine line : lines) {
            String project = line.text(name);
            if (TOTALS.contains(line.first().replaceAll("\\s", ""))) {
                subtotal(line).ifPresent(subtotals::add);
            } else if (IndicatorHead.in(line, vocabulary).isEmpty()) {
                if (!project.isEmpty() && (open == null || !project.equals(open.name()))) {
                    close(open, projects);
                    open = begin(line, project);
                }
                addIndicator(line, open);
            }
        }
        close(open, projects);
    }

    private void addIndicator(SourceLine line, @Nullable Open open) {
        if (open == null) {
            findings.add(Problem.TEXT_NOT_UNDERSTOOD, line.number(), null, line.joined());
        } else if (!line.from(firstLevel).filled().isEmpty()) {
            open.indicators().add(line.from(firstLevel));
        }
    }

    private Open begin(SourceLine line, String project) {
        HeaderFields fields = new HeaderFields(findings);
        captions.forEach((position, caption) -> {
            fields.begin(field(caption), caption, line.number());
            fields.add(line.text(position), "");
        });
        GridIndicators indicators = new GridIndicators(head, cellsReachDown, vocabulary, amounts, findings);
        return new Open(line.number(), project, fields, indicators);
    }

    private void close(@Nullable Open open, List<ProjectForm> projects) {
        if (open != null) {
            YearEnd yearEnd = selfEvaluation() ? new YearEnd(List.of(), null, null, null) : null;
            FormDraft draft =
                    new FormDraft(open.line(), open.fields(), open.indicators().end(), yearEnd);
            Optional.ofNullable(draft.form(amounts, findings)).ifPresent(projects::add);
        }
    }

    private HeaderField field(String caption) {
        boolean amount = vocabulary
                .listColumns()
                .meaning(caption)
                .filter(ListColumn.AMOUNT::equals)
                .isPresent();
        return amount
                ? HeaderField.ANNUAL
                : vocabulary.fields().meaning(caption).orElse(HeaderField.OTHER);
    }

    private Optional<Subtotal> subtotal(SourceLine line) {
        List<WrittenAmount> found = new ArrayList<>();
        captions.forEach((position, caption) -> {
            if (field(caption) == HeaderField.ANNUAL) {
                Optional.ofNullable(amounts.read(line.text(position), caption, line.number()))
                        .ifPresent(found::add);
            }
        });
        return found.stream().findFirst().map(amount -> new Subtotal(line.number(), null, line.first(), amount));
    }
}
