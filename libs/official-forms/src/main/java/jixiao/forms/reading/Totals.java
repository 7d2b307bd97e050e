package jixiao.forms.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import jixiao.forms.layout.IndicatorColumn;
import org.jspecify.annotations.Nullable;

/** The row of totals under an indicator table: 分值 and 得分, as typed. */
record Totals(@Nullable BigDecimal points, @Nullable BigDecimal score) {
    private static final Set<String> CAPTIONS = Set.of("总分", "合计", "总得分", "总计", "自评总分");

    static boolean begins(SourceLine line) {
        return CAPTIONS.contains(line.first().replaceAll("\\s", ""));
    }

    /** Points and score stand side by side, often shifted; one number alone is told by its column or not at all. */
    static Totals read(SourceLine line, IndicatorHead head, Amounts amounts, Findings findings) {
        List<Integer> numbers = line.filled().stream().skip(1).toList();
        if (numbers.size() > 1) {
            return new Totals(
                    amounts.number(line.text(numbers.getFirst()), "总分", line.number()),
                    amounts.number(line.text(numbers.get(1)), "总分", line.number()));
        }
        if (numbers.isEmpty()) {
            return new Totals(null, null);
        }
        BigDecimal number = amounts.number(line.text(numbers.getFirst()), "总分", line.number());
        IndicatorColumn column =
                head.at(numbers.getFirst()).map(IndicatorHead.Column::meaning).orElse(IndicatorColumn.OTHER);
        if (column != IndicatorColumn.POINTS && column != IndicatorColumn.SCORE) {
            findings.add(Problem.TEXT_NOT_UNDERSTOOD, line.number(), "总分", line.joined());
            return new Totals(null, null);
        }
        return column == IndicatorColumn.POINTS ? new Totals(number, null) : new Totals(null, number);
    }
}
