package jixiao.forms.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.layout.Captions;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.forms.layout.Vocabulary;

/**
 * Reads one project form from the text of a PDF: no cells, captions float between lines and break inside words (S4). A
 * value is what stands between one caption and the next.
 */
final class FlowForm {
    private final Vocabulary vocabulary;
    private final Amounts amounts;
    private final Findings findings;
    private final HeaderFields fields;

    FlowForm(Vocabulary vocabulary, Amounts amounts, Findings findings) {
        this.vocabulary = vocabulary;
        this.amounts = amounts;
        this.findings = findings;
        this.fields = new HeaderFields(findings);
    }

    FormDraft read(int line, List<SourceLine> lines) {
        List<Fragment> fragments = Fragment.of(lines);
        FlowCaptions captions = new FlowCaptions(fragments);
        int index = 0;
        Optional<Integer> head = Optional.empty();
        while (index < fragments.size() && head.isEmpty()) {
            index = readHeader(fragments, captions, index);
            head = index < fragments.size() ? endOfIndicatorHead(fragments, captions, index) : Optional.empty();
        }
        List<IndicatorRow> rows = head.map(end -> indicators(fragments.subList(end, fragments.size())))
                .orElse(List.of());
        return new FormDraft(line, fields, rows, null);
    }

    private List<IndicatorRow> indicators(List<Fragment> fragments) {
        return new FlowIndicators(vocabulary.levels(), amounts, findings).read(fragments);
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
        Map<IndicatorColumn, String> columns = new EnumMap<>(IndicatorColumn.class);
        int index = start;
        while (index < fragments.size()) {
            Optional<FlowCaptions.Match<IndicatorColumn>> column = captions.at(index, vocabulary.indicatorColumns());
            if (column.isEmpty() || columns.containsKey(column.get().meaning())) {
                break;
            }
            columns.put(column.get().meaning(), column.get().caption());
            index = column.get().end();
        }
        boolean complete = columns.containsKey(IndicatorColumn.NAME) && columns.containsKey(IndicatorColumn.TARGET);
        return complete ? Optional.of(index) : Optional.empty();
    }
}
