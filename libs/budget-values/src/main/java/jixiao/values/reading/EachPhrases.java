package jixiao.values.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds denominators that stand before the number they belong to, with words between: 每户补助2000元, 每年开展培训3次,
 * 一年两次, 亩均增收200元.
 */
final class EachPhrases {
    private static final int LONGEST_GAP = 12;

    /** Digits of the stretch of time in which something happens so often; more of them are a year or an amount. */
    private static final int MOST_DIGITS = 2;

    private EachPhrases() {}

    /** 一年, 1周 or 3年 directly before a number of occurrences, or null. */
    static @Nullable Phrase rhythm(String text, int place) {
        char before = place == 0 ? '\0' : text.charAt(place - 1);
        if (FoldedText.isDigit(before) || "第十百千万.-~至到".indexOf(before) >= 0 && before != '\0') {
            return null;
        }
        boolean amount = NumericDate.digits(text, place, MOST_DIGITS + 1) > MOST_DIGITS;
        Numeral number = amount ? null : Numeral.at(text, place);
        boolean half = text.startsWith("半年", place);
        Lexicon.Word<UnitOfMeasure> stretch =
                number == null ? null : UnitTable.lexicon().at(text, half ? place : number.end());
        if (number == null || stretch == null || !stretch.meaning().isTime() || isOnCalendar(number, stretch)) {
            return null;
        }
        int end = (half ? place : number.end()) + stretch.length();
        Phrase times = end < text.length() && isNumber(text, end) ? MeasurePhrases.at(text, end) : null;
        boolean occurs = times != null
                && times.content() instanceof Measure measure
                && (measure.unit().isOccurrence() || isPartOf(stretch, measure.unit()))
                && measure.per().isEmpty();
        if (!occurs) {
            return null;
        }
        String count = half || number.value().compareTo(BigDecimal.ONE) == 0
                ? ""
                : number.value().toPlainString();
        String unit = count.isEmpty() && stretch.text().equals("个月")
                ? "月"
                : stretch.meaning().symbol();
        return each(place, end, List.of(new UnitOfMeasure(count + unit)), false);
    }

    /** 6月, 12日 and 2025年 are dates before they are stretches of time. */
    private static boolean isOnCalendar(Numeral number, Lexicon.Word<UnitOfMeasure> stretch) {
        boolean one = number.value().compareTo(BigDecimal.ONE) == 0;
        boolean named = "月日".contains(stretch.text()) && !(one && stretch.text().equals("月") && number.chinese());
        return named || number.value().precision() > MOST_DIGITS;
    }

    /** The days of a week and the hours of a day: 一周5天. The months of 一年6个月 come on top. */
    private static boolean isPartOf(Lexicon.Word<UnitOfMeasure> stretch, UnitOfMeasure unit) {
        return "周星期天日".contains(stretch.text()) && unit.isTime() && !unit.equals(stretch.meaning());
    }

    private static boolean isNumber(String text, int place) {
        return FoldedText.isDigit(text.charAt(place)) || Numeral.at(text, place) != null;
    }

    /** 亩均增收, 日均处理量, 月平均参与: an average whose number stands further behind, or null. */
    static @Nullable Phrase average(String text, int place) {
        boolean averages = text.startsWith("均", place + 1) || text.startsWith("平均", place + 1);
        if (!averages) {
            return null;
        }
        Lexicon.Word<MeasureWord> word = MeasureWord.before(text, place);
        return word == null || word.meaning().unit().isEmpty() || !word.text().endsWith("均")
                ? null
                : each(
                        place,
                        place + word.length(),
                        List.of(new UnitOfMeasure(word.meaning().unit())),
                        true);
    }

    /** 每户, 每人每月, or null. */
    static @Nullable Phrase at(String text, int place) {
        if (text.charAt(place) != '每') {
            return null;
        }
        List<UnitOfMeasure> per = new ArrayList<>();
        int end = Denominators.read(text, place, per);
        return per.isEmpty() ? null : each(place, end, per, false);
    }

    private static Phrase each(int start, int end, List<UnitOfMeasure> per, boolean average) {
        return new Phrase(start, end, new Phrase.Each(List.copyOf(per), average), Confidence.CERTAIN, Set.of());
    }

    /** Joins every 每… to the measure behind it in the same clause; one without such a measure is only a word. */
    static List<Phrase> joined(String text, List<Phrase> phrases) {
        List<Phrase> joined = new ArrayList<>(phrases.size());
        for (int i = 0; i < phrases.size(); i++) {
            if (!(phrases.get(i).content() instanceof Phrase.Each each)) {
                joined.add(phrases.get(i));
                continue;
            }
            Phrase whole = i + 1 < phrases.size() ? join(text, phrases.get(i), each, phrases.get(i + 1)) : null;
            if (whole != null) {
                joined.add(whole);
                i++;
            }
        }
        return joined;
    }

    /** The 医师 of 医(助理)师: a remark inside a name ends no clause. */
    private static String withoutBracket(String words) {
        int open = words.indexOf('(');
        int close = words.indexOf(')', open + 1);
        return open > 0 && close > open ? words.substring(0, open) + words.substring(close + 1) : words;
    }

    /** The denominators of the number itself come on top, 月均工资3800元/人, unless they say the same again. */
    private static @Nullable Phrase join(String text, Phrase before, Phrase.Each each, Phrase phrase) {
        boolean near = phrase.start() - before.end() <= LONGEST_GAP;
        if (!near
                || !(phrase.content() instanceof Measure measure)
                || measure.per().stream().anyMatch(each.per()::contains)) {
            return null;
        }
        String gap = text.substring(before.end(), phrase.start());
        boolean sameClause = withoutBracket(gap).chars().noneMatch(sign -> UnitPhrase.ENDS.indexOf(sign) >= 0);
        UnitOfMeasure unit = measure.unit();
        boolean shares = unit.isNone() ? each.per().stream().allMatch(Denominators::isOfPeople) : !unit.isRate();
        if (!sameClause || !shares || unit.isIntensive()) {
            return null;
        }
        boolean average = each.average() && measure.operator() == Operator.UNSTATED;
        Operator operator = average ? Operator.AVERAGE : measure.operator();
        List<UnitOfMeasure> per = new ArrayList<>(each.per());
        per.addAll(measure.per());
        Measure rate = new Measure(operator, measure.values(), measure.unit(), per);
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        warnings.addAll(phrase.warnings());
        Confidence confidence =
                gap.isEmpty() ? phrase.confidence() : phrase.confidence().atMost(Confidence.LIKELY);
        return new Phrase(before.start(), phrase.end(), rate, confidence, warnings);
    }
}
