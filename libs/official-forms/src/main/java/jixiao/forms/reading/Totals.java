package jixiao.forms.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.forms.layout.IndicatorColumn;
import org.jspecify.annotations.Nullable;

/** The row of totals under an indicator table: 分值 and 得分, as typed. */
record Totals(@Nullable BigDecimal points, @Nullable BigDecimal score) {
    private static final Set<String> CAPTIONS = Set.of("总分", "合计", "总得分", "总计", "自评总分", "综合得分", "总得分合计");
    private static final Pattern BRACKET = Pattern.compile("[:：]?(?:[（(][^（）()]*[)）])?[:：]?$");
    private static final Pattern IN_ONE_CELL =
            Pattern.compile("^(?:自评)?总\\s*(?:得\\s*)?分\\s*[:：]\\s*(\\d+(?:\\.\\d+)?)\\s*分?$");

    static boolean begins(SourceLine line) {
        return CAPTIONS.contains(caption(line))
                || IN_ONE_CELL.matcher(line.first()).matches();
    }

    private static String caption(SourceLine line) {
        return BRACKET.matcher(line.first().replaceAll("\\s", "")).replaceFirst("");
    }

    /** Points and score stand side by side, often shifted; one number alone is told by its column or not at all. */
    static Totals read(SourceLine line, IndicatorHead head, Amounts amounts, Findings findings) {
        Matcher inOneCell = IN_ONE_CELL.matcher(line.first());
        if (inOneCell.matches()) {
            return new Totals(null, new BigDecimal(inOneCell.group(1)));
        }
        List<Integer> numbers = line.filled().stream().skip(1).toList();
        if (numbers.size() > 1) {
            numbers.stream()
                    .skip(2)
                    .forEach(surplus ->
                            findings.add(Problem.TEXT_NOT_UNDERSTOOD, line.number(), "总分", line.text(surplus)));
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
        if (head.has(IndicatorColumn.SCORE) && !head.has(IndicatorColumn.POINTS)) {
            return new Totals(null, number);
        }
        if (column != IndicatorColumn.POINTS && column != IndicatorColumn.SCORE) {
            findings.add(Problem.TEXT_NOT_UNDERSTOOD, line.number(), "总分", line.joined());
            return new Totals(null, null);
        }
        return column == IndicatorColumn.POINTS ? new Totals(number, null) : new Totals(null, number);
    }
}
