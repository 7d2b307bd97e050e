package jixiao.values.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what makes phrases unfit to be read: signs without a number, numbers that run into each other. */
final class PhraseFaults {
    private static final String LOST_SIGNS = "≥≤<>=%‰±≈∞";

    private PhraseFaults() {}

    /** The first fault, or null. */
    static @Nullable Warning in(String text, List<Phrase> phrases) {
        Phrase before = null;
        for (Phrase phrase : phrases) {
            if (phrase.warnings().contains(Warning.INVALID_DATE)) {
                return Warning.INVALID_DATE;
            }
            String gap = text.substring(before == null ? 0 : before.end(), phrase.start());
            if (isLost(gap) && !(before == null && isColumnOfUnits(gap, phrase))) {
                return Warning.GARBLED;
            }
            boolean runsOn = before != null && phrase.start() == before.end() && isNumber(text, phrase.start());
            Warning fault = before == null ? null : fault(before, gap, phrase, runsOn);
            if (fault != null) {
                return fault;
            }
            before = phrase;
        }
        String rest = text.substring(phrases.getLast().end());
        return isLost(rest) || rest.equals("-") || rest.equals("~") ? Warning.GARBLED : null;
    }

    /** The unit printed before its value, from a column of its own, % ≥95%, or in the brackets of a label: 满意度(%)95. */
    private static boolean isColumnOfUnits(String gap, Phrase phrase) {
        if (!(phrase.content() instanceof Measure measure)) {
            return false;
        }
        String unit = measure.unit().symbol();
        int label = gap.lastIndexOf("(" + unit + ")");
        return gap.equals(unit)
                || label >= 0 && !isLost(gap.substring(0, label) + gap.substring(label + unit.length() + 2));
    }

    private static boolean isLost(String gap) {
        for (int i = 0; i < gap.length(); i++) {
            if (LOST_SIGNS.indexOf(gap.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Numbers that run into each other: 2%40%, 5天-3天. */
    private static @Nullable Warning fault(Phrase before, String gap, Phrase phrase, boolean runsOn) {
        if (before.content() instanceof Phrase.Due due && isBareDay(phrase) && !due.isMonthly()) {
            return Warning.AMBIGUOUS_DAY;
        }
        if (before.content() instanceof Phrase.Ratio && (gap.equals(":") || gap.equals("-"))) {
            return Warning.RATIO;
        }
        if (!(before.content() instanceof Measure first) || !(phrase.content() instanceof Measure second)) {
            return null;
        }
        if (gap.equals("-") || gap.equals("~")) {
            return first.low().compareTo(second.low()) > 0 ? Warning.RANGE_REVERSED : Warning.GARBLED;
        }
        boolean alike = second.unit().equals(first.unit()) && second.operator() == first.operator();
        return gap.equals(".") || runsOn && (alike || first.unit().isNone()) ? Warning.GARBLED : null;
    }

    private static boolean isNumber(String text, int place) {
        return FoldedText.isDigit(text.charAt(place)) || "≥≤<>=".indexOf(text.charAt(place)) >= 0;
    }

    /** The 20日 of 6月5日、20日 and 每月5日、20日. */
    static boolean isBareDay(Phrase phrase) {
        return phrase.content() instanceof Measure measure
                && measure.operator() == Operator.UNSTATED
                && measure.unit().symbol().equals("日");
    }
}
