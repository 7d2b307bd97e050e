package jixiao.values.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The denominators of a rate: /人·天, /(人·天), /人/天, 每人每天, /2年. */
final class Denominators {
    private static final String JOINTS = "·*.×";

    /** Units of work that are two denominators when money is divided by them. */
    private static final Set<String> PERSON_TIMES = Set.of("人天", "人日", "人月", "人年", "人·天", "人·日", "人·月", "人·年");

    private static final int LONGEST_UNKNOWN = 4;

    /** 十万 before 万, the longer first. */
    private static final List<String> POPULATIONS = List.of("100万", "10万", "百万", "十万", "百", "千", "万");

    private static final List<String> INHABITANTS = List.of("人口", "常住人口", "户籍人口", "服务人口");

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
        if (place >= text.length() || !isLead(text, place, further)) {
            return place;
        }
        boolean bracket = text.startsWith("(", place + 1);
        boolean each = further && text.startsWith("每", place + 1);
        List<UnitOfMeasure> found = new ArrayList<>();
        int end = one(text, bracket || each ? place + 2 : place + 1, found);
        while (bracket && end > 0 && end < text.length() && JOINTS.indexOf(text.charAt(end)) >= 0) {
            end = one(text, end + 1, found);
        }
        if (end < 0 || bracket && !text.startsWith(")", end)) {
            return place;
        }
        per.addAll(found);
        return bracket ? end + 1 : end;
    }

    private static boolean isLead(String text, int place, boolean further) {
        char sign = text.charAt(place);
        boolean listed = sign == '、' && UnitTable.lexicon().at(text, place + 1) != null;
        boolean counted = place + 1 < text.length() && FoldedText.isDigit(text.charAt(place + 1));
        return sign == '/' || sign == '每' || further && !counted && (listed || JOINTS.indexOf(sign) >= 0);
    }

    /** One denominator, with the number before it if there is one (2年, 半年); returns its end, or -1. */
    static int one(String text, int place, List<UnitOfMeasure> per) {
        for (String population : POPULATIONS) {
            if (text.startsWith(population, place) && isPopulation(text, place, population)) {
                return population(text, place, population, per);
            }
        }
        Lexicon.Word<UnitOfMeasure> unit = unit(text, place);
        int start = place;
        String count = "";
        if (unit == null) {
            Numeral number = Numeral.at(text, place);
            if (number == null) {
                return unknown(text, place, per);
            }
            start = number.end();
            unit = unit(text, start);
            count = number.value().compareTo(BigDecimal.ONE) == 0
                    ? ""
                    : number.value().toPlainString();
        }
        if (unit == null || unit.meaning().isRate()) {
            return -1;
        }
        boolean counted = start > place && FoldedText.isDigit(text.charAt(place));
        boolean money = unit.meaning().isMoney() && (start > place || text.charAt(place - 1) != '/');
        if (money || counted && !unit.meaning().isTime()) {
            return -1;
        }
        Lexicon.Word<UnitOfMeasure> noun =
                unit.text().equals("个") ? UnitTable.lexicon().at(text, start + 1) : null;
        if (noun != null) {
            start++;
            unit = noun;
        }
        String symbol = unit.meaning().symbol();
        if (count.isEmpty() && PERSON_TIMES.contains(unit.text())) {
            per.add(new UnitOfMeasure("人"));
            symbol = unit.text().substring(unit.length() - 1);
        }
        per.add(new UnitOfMeasure(count + symbol));
        return start + unit.length();
    }

    /** The unit at the place; 人/次 behind 元/ is two of them. */
    private static Lexicon.@Nullable Word<UnitOfMeasure> unit(String text, int place) {
        Lexicon.Word<UnitOfMeasure> unit = UnitTable.lexicon().at(text, place);
        if (unit == null) {
            return null;
        }
        boolean pair = unit.length() == 3 && unit.text().charAt(1) == '/'
                || unit.text().equals("人·次");
        return pair
                ? UnitTable.lexicon().at(text.substring(0, place + 1), place)
                : AlternativeUnit.from(text, place, unit);
    }

    /** Whether /10万 stands there: the number before it is a rate and needs no unit. */
    static boolean isPerPopulation(String text, int place) {
        return text.startsWith("/", place)
                && POPULATIONS.stream().anyMatch(population -> text.startsWith(population, place + 1));
    }

    static boolean isUnknown(UnitOfMeasure per) {
        return !per.isKnown() && POPULATIONS.stream().noneMatch(per.symbol()::startsWith);
    }

    /** Whether it is so many inhabitants, of whom a rate without a unit is given: 每10万人口死亡率. */
    static boolean isOfPeople(UnitOfMeasure per) {
        return INHABITANTS.stream().anyMatch(per.symbol()::endsWith);
    }

    /** 百, 千 and 万 count people only before a unit (千人), and not in a unit of their own (千瓦时) or a word (百姓). */
    private static boolean isPopulation(String text, int place, String population) {
        return population.length() > 1
                || UnitTable.lexicon().at(text, place) == null
                        && (UnitTable.lexicon().at(text, place + 1) != null || inhabitants(text, place + 1) > 0);
    }

    /** How long the word for inhabitants at the place is, 0 for none. */
    private static int inhabitants(String text, int place) {
        for (String word : INHABITANTS) {
            if (text.startsWith(word, place)) {
                return word.length();
            }
        }
        return 0;
    }

    /** 10万, 10万人 and 千人口, which rates of death, disease and provision are given for. */
    private static int population(String text, int place, String population, List<UnitOfMeasure> per) {
        int end = place + population.length();
        int inhabitants = inhabitants(text, end);
        if (inhabitants > 0) {
            per.add(new UnitOfMeasure(text.substring(place, end + inhabitants)));
            return end + inhabitants;
        }
        Lexicon.Word<UnitOfMeasure> unit = UnitTable.lexicon().at(text, end);
        per.add(new UnitOfMeasure(
                unit == null ? population : population + unit.meaning().symbol()));
        return unit == null ? end : end + unit.length();
    }

    /** A short word that is no known unit: behind / up to the end of a part, behind 每 up to a number or another 每. */
    private static int unknown(String text, int place, List<UnitOfMeasure> per) {
        boolean each = place > 0 && text.charAt(place - 1) == '每';
        int end = place;
        while (end - place < LONGEST_UNKNOWN && end < text.length() && UnitPhrase.isHan(text.charAt(end))) {
            boolean stops = each && (text.charAt(end) == '每' || MeasureWord.before(text, end) != null);
            if (stops || "逢隔到当".indexOf(text.charAt(end)) >= 0) {
                break;
            }
            end++;
        }
        if (end == place || !(each ? leadsToNumber(text, end) : endsPart(text, end))) {
            return -1;
        }
        per.add(new UnitOfMeasure(text.substring(place, end)));
        return end;
    }

    private static boolean leadsToNumber(String text, int place) {
        return place < text.length()
                && (FoldedText.isDigit(text.charAt(place))
                        || text.charAt(place) == '每'
                        || MeasureWord.before(text, place) != null);
    }

    private static boolean endsPart(String text, int place) {
        return place == text.length() || (UnitPhrase.ENDS + JOINTS).indexOf(text.charAt(place)) >= 0;
    }
}
