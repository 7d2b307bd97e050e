package jixiao.values.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The denominators of a rate: /人·天, /(人·天), /人/天, 每人每天, /2年. */
final class Denominators {
    private static final String JOINTS = "·*.×";

    /** Units of work that are two denominators when money is divided by them. */
    private static final Set<String> PERSON_TIMES = Set.of("人天", "人日", "人月", "人年", "人·天", "人·日");

    private Denominators() {}

    /** Adds the denominators that begin at the place to the list and returns where they end; there may be none. */
    static int read(String text, int place, List<UnitOfMeasure> per) {
        int end = place;
        int next = group(text, place, false, per);
        while (next > end) {
            end = next;
            next = group(text, end, true, per);
        }
        return end;
    }

    /** One or several denominators behind one sign; returns their end, or the place itself when there are none. */
    private static int group(String text, int place, boolean further, List<UnitOfMeasure> per) {
        if (place >= text.length() || !isLead(text.charAt(place), further)) {
            return place;
        }
        boolean bracket = text.startsWith("(", place + 1);
        List<UnitOfMeasure> found = new ArrayList<>();
        int end = one(text, bracket ? place + 2 : place + 1, found);
        while (bracket && end > 0 && end < text.length() && JOINTS.indexOf(text.charAt(end)) >= 0) {
            end = one(text, end + 1, found);
        }
        if (end < 0 || bracket && !text.startsWith(")", end)) {
            return place;
        }
        per.addAll(found);
        return bracket ? end + 1 : end;
    }

    private static boolean isLead(char sign, boolean further) {
        return sign == '/' || sign == '每' || further && JOINTS.indexOf(sign) >= 0;
    }

    /** One denominator, with the number before it if there is one (2年, 半年); returns its end, or -1. */
    static int one(String text, int place, List<UnitOfMeasure> per) {
        Lexicon.Word<UnitOfMeasure> unit = UnitTable.lexicon().at(text, place);
        int start = place;
        String count = "";
        if (unit == null) {
            Numeral number = Numeral.at(text, place);
            if (number == null) {
                return -1;
            }
            start = number.end();
            unit = UnitTable.lexicon().at(text, start);
            count = number.value().compareTo(BigDecimal.ONE) == 0
                    ? ""
                    : number.value().toPlainString();
        }
        if (unit == null || unit.meaning().isRate() || unit.meaning().isMoney()) {
            return -1;
        }
        String symbol = unit.meaning().symbol();
        if (count.isEmpty() && PERSON_TIMES.contains(unit.text())) {
            per.add(new UnitOfMeasure("人"));
            symbol = unit.text().substring(unit.length() - 1);
        }
        per.add(new UnitOfMeasure(count + symbol));
        return start + unit.length();
    }
}
