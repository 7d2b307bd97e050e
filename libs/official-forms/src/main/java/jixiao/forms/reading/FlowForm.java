package jixiao.forms.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.YearEnd;
import jixiao.forms.layout.Captions;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.forms.layout.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads one project form from the text of a PDF: no cells, captions float between lines and break inside words (S4). A
 * value is what stands between one caption and the next.
 */
final class FlowForm {
    /** Without cells, rows can be told apart as long as they hold a name and a value only. */
    private static final Set<IndicatorColumn> TWO_COLUMNS = EnumSet.of(
            IndicatorColumn.SIDE,
            IndicatorColumn.CATEGORY,
            IndicatorColumn.SUBCATEGORY,
            IndicatorColumn.NAME,
            IndicatorColumn.TARGET);

    private final Vocabulary vocabulary;
    private final Amounts amounts;
    private final Findings findings;
    private final HeaderFields fields;
    private Set<IndicatorColumn> columns = EnumSet.noneOf(IndicatorColumn.class);

    FlowForm(Vocabulary vocabulary, Amounts amounts, Findings findings) {
        this.vocabulary = vocabulary;
        this.amounts = amounts;
        this.findings = findings;
        this.fields = new HeaderFields(findings);
    }

    /** @param doubtful the line on which the columns cannot be told, or null where none was met */
    FormDraft read(Section.Form section, @Nullable Integer doubtful) {
        int line = section.line();
        List<Fragment> fragments = Fragment.of(section.lines());
        FlowCaptions captions = new FlowCaptions(fragments);
        int index = 0;
        Optional<Integer> head = Optional.empty();
        while (index < fragments.size() && head.isEmpty()) {
            index = readHeader(fragments, captions, index);
            head = index < fragments.size() ? endOfIndicatorHead(fragments, captions, index) : Optional.empty();
        }
        boolean selfEvaluation = columns.contains(IndicatorColumn.ACTUAL) || fields.text(HeaderField.ACHIEVED) != null;
        if (selfEvaluation || doubtful != null || !TWO_COLUMNS.containsAll(columns)) {
            findings.add(Problem.COLUMNS_LOST, doubtful == null ? line : doubtful, "绩效指标");
            YearEnd yearEnd = selfEvaluation ? new YearEnd(List.of(), null, null, null) : null;
            return new FormDraft(line, fields, List.of(), yearEnd);
        }
        boolean cellPerLine = head.filter(end -> fragments.get(end - 1).beginsLine()
                        && fragments.get(end - 2).beginsLine())
                .isPresent();
        List<IndicatorRow> rows = head.map(
                        end -> new FlowIndicators(vocabulary.levels(), amounts, findings, cellPerLine)
                                .read(fragments.subList(end, fragments.size())))
                .orElse(List.of());
        return new FormDraft(line, fields, rows, null);
    }

    /** Takes one caption or one word; answers where the next begins. */
    private int readHeader(List<Fragment> fragments, FlowCaptions captions, int index) {
        Fragment word = fragments.get(index);
        boolean prose = fields.isProse();
        Optional<FlowCaptions.Match<HeaderField>> caption =
                prose ? Optional.empty() : captions.at(index, vocabulary.fields());
        if (caption.isPresent()) {
            fields.begin(caption.get().meaning(), caption.get().caption(), word.line());
            return caption.get().end();
        }
        Optional<Captions.Opening<HeaderField>> opening =
                prose ? Optional.empty() : vocabulary.fields().opening(word.text());
        if (opening.isPresent()) {
            fields.begin(opening.get().meaning(), opening.get().caption(), word.line());
            fields.add(opening.get().rest(), "");
        } else if (fields.isOpen()) {
            fields.add(word.text(), index == 0 ? "" : word.jointAfter(fragments.get(index - 1)));
        } else {
            findings.add(Problem.TEXT_NOT_UNDERSTOOD, word.line(), null, word.text());
        }
        return index + 1;
    }

    /** Where the rows begin when the captions of an indicator table begin here. */
    private Optional<Integer> endOfIndicatorHead(List<Fragment> fragments, FlowCaptions captions, int start) {
        if (!fragments.get(start).beginsLine()) {
            return Optional.empty();
        }
        Set<IndicatorColumn> found = EnumSet.noneOf(IndicatorColumn.class);
        int index = start;
        while (index < fragments.size()) {
            Optional<FlowCaptions.Match<IndicatorColumn>> column = captions.at(index, vocabulary.indicatorColumns());
            if (column.isEmpty() || !found.add(column.get().meaning())) {
                break;
            }
            index = column.get().end();
        }
        boolean complete = found.contains(IndicatorColumn.NAME) && found.contains(IndicatorColumn.TARGET);
        columns = complete ? found : columns;
        return complete ? Optional.of(index) : Optional.empty();
    }
}
