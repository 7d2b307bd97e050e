package jixiao.values.reading;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The unit behind a number and where it ends.
 *
 * @param times what the number is multiplied by (1000 for the 千 of 5千人), else one
 * @param more the part of one unit that is added (the half of 一年半), else zero
 * @param approximate whether 余 or 多 stands between number and unit
 * @param warning what is odd about it, or null
 */
record UnitPhrase(
        UnitOfMeasure unit,
        int end,
        BigDecimal times,
        BigDecimal more,
        boolean approximate,
        @Nullable Warning warning) {
    /** Words behind a number that make it part of a name. */
    private static final Lexicon<Boolean> NOT_UNITS = new Lexicon<>(Stream.of(
                    "年级", "年代", "世纪", "号", "期间", "日游", "年期", "个性", "个体", "生产", "生态", "生活", "市场", "区域", "区间", "区块", "县级",
                    "县域", "市级", "区级", "乡级", "镇级", "校级", "校园")
            .collect(toMap(word -> word, word -> true)));

    private static final String COUNTERS_OF_THINGS = "台件套部辆册本张只份个项";

    private static final int TEN_THOUSAND = 10_000;

    private static final int LONGEST_UNKNOWN = 3;
    private static final int LONGEST_UNKNOWN_LATIN = 5;

    /** Signs at which a value or a part of it ends. */
    static final String ENDS = ",;、。:()（）；，！!~-/";

    private static UnitPhrase of(UnitOfMeasure unit, int end, boolean approximate, @Nullable Warning warning) {
        return new UnitPhrase(unit, end, BigDecimal.ONE, BigDecimal.ZERO, approximate, warning);
    }

    /** No unit, and the number ends there. */
    static UnitPhrase missing(int end) {
        return none(end, BigDecimal.ONE, false);
    }

    private static UnitPhrase none(int end, BigDecimal times, boolean approximate) {
        return new UnitPhrase(UnitOfMeasure.NONE, end, times, BigDecimal.ZERO, approximate, Warning.UNIT_MISSING);
    }

    /** The 万 or 亿 that was taken for money as a number of something without a unit. */
    UnitPhrase withoutMoney() {
        return none(end, times.multiply(times(unit.symbol().charAt(0))), approximate);
    }

    private UnitPhrase times(BigDecimal factor) {
        return new UnitPhrase(unit, end, times.multiply(factor), more, approximate, warning);
    }

    /** The same unit, said for a range that ends elsewhere. */
    UnitPhrase endingAt(int other) {
        return new UnitPhrase(unit, other, BigDecimal.ONE, BigDecimal.ZERO, false, warning);
    }

    /** Reads the unit at the place; without one it is {@link UnitOfMeasure#NONE}. Null when the word forbids a number. */
    static @Nullable UnitPhrase at(String text, int place) {
        if (NOT_UNITS.at(text, place) != null || isFraction(text, place)) {
            return null;
        }
        UnitPhrase parted = PartedUnits.at(text, place);
        if (parted != null) {
            return parted;
        }
        boolean approximate = isApproximate(text, place);
        int start = approximate ? place + 1 : place;
        Lexicon.Word<UnitOfMeasure> known = known(text, start);
        if (known != null) {
            return of(known.meaning(), start + known.length(), approximate, null);
        }
        BigDecimal times = times(charAt(text, start));
        return times.intValue() > 1 ? scaled(text, start, approximate, times) : unknown(text, place);
    }

    /**
     * The known unit at the place. Latin letters run on to the end of their word: the h of hm² is no hour. What is counted
     * by times is an occurrence of it: 种次.
     */
    private static Lexicon.@Nullable Word<UnitOfMeasure> known(String text, int place) {
        Lexicon.Word<UnitOfMeasure> word = UnitTable.lexicon().at(text, place);
        if (word == null) {
            return null;
        }
        int end = place + word.length();
        if (FoldedText.isLatin(text.charAt(end - 1)) && FoldedText.isLatin(charAt(text, end))) {
            return null;
        }
        boolean times =
                word.length() == 1 && isHan(text.charAt(place)) && charAt(text, end) == '次' && isEnd(text, end + 1);
        if (isPair(text, place)) {
            String pair = text.substring(place, place + 2);
            return new Lexicon.Word<>(pair, new UnitOfMeasure(pair));
        }
        String symbol = word.meaning().symbol() + "次";
        return times ? new Lexicon.Word<>(symbol, new UnitOfMeasure(symbol)) : AlternativeUnit.from(text, place, word);
    }

    /** 台件 and 件套 at the end of a value: two counters either of which is meant. */
    private static boolean isPair(String text, int place) {
        char second = charAt(text, place + 1);
        return COUNTERS_OF_THINGS.indexOf(text.charAt(place)) >= 0
                && second != '\0'
                && COUNTERS_OF_THINGS.indexOf(second) >= 0
                && isEnd(text, place + 2);
    }

    /** A unit behind 十, 百, 千 (which multiply the number), 万 or 亿 (which belong to the unit: 万人次). */
    private static UnitPhrase scaled(String text, int place, boolean approximate, BigDecimal times) {
        boolean fuzzy = approximate || isApproximate(text, place + 1);
        int start = place + (!approximate && fuzzy ? 2 : 1);
        Lexicon.Word<UnitOfMeasure> base = known(text, start);
        if (times.intValue() < TEN_THOUSAND) {
            BigDecimal upper = times(charAt(text, start));
            if (base == null) {
                return upper.intValue() >= TEN_THOUSAND
                        ? scaled(text, start, fuzzy, upper).times(times)
                        : none(start, times, fuzzy);
            }
            return of(base.meaning(), start + base.length(), fuzzy, null).times(times);
        }
        String scale = text.substring(place, place + 1);
        if (base != null) {
            return of(new UnitOfMeasure(scale + base.meaning().symbol()), start + base.length(), fuzzy, null);
        }
        boolean ends = isEnd(text, start) || MeasureWord.after(text, start) != null;
        return ends
                ? of(new UnitOfMeasure(scale + "元"), start, fuzzy, Warning.UNIT_ABBREVIATED)
                : none(start, times, fuzzy);
    }

    /** A few unknown characters or letters that end the value are its unit; anything longer is a noun. */
    private static UnitPhrase unknown(String text, int place) {
        char first = charAt(text, place);
        int end = place;
        int longest = FoldedText.isLatin(first) ? LONGEST_UNKNOWN_LATIN : LONGEST_UNKNOWN;
        while (end - place <= longest && isUnitLetter(charAt(text, end), first)) {
            end++;
        }
        boolean letter = end == place + 1 && FoldedText.isLatin(first);
        boolean brief = end > place && !letter && end - place <= longest && isEnd(text, end);
        if (brief && MeasureWord.after(text, place) == null && "前后底末初至到".indexOf(first) < 0) {
            return of(new UnitOfMeasure(text.substring(place, end)), end, false, Warning.UNIT_UNKNOWN);
        }
        return none(place, BigDecimal.ONE, false);
    }

    /** Whether a denominator and the word of a fraction stand at the place, as in 三分之二, and not the 分 of 80分之间. */
    static boolean isFraction(String text, int place) {
        return text.startsWith("分之", place) && Numeral.at(text, place + 2) != null;
    }

    private static boolean isEnd(String text, int place) {
        return place >= text.length() || ENDS.indexOf(text.charAt(place)) >= 0;
    }

    private static boolean isApproximate(String text, int place) {
        return place < text.length()
                && place + 1 < text.length()
                && ("余多".indexOf(text.charAt(place)) >= 0
                        || text.charAt(place) == '来' && UnitTable.lexicon().at(text, place + 1) != null);
    }

    /** A character like the first one; letters that look like digits are no unit. */
    private static boolean isUnitLetter(char sign, char first) {
        return isHan(first) ? isHan(sign) : FoldedText.isLatin(sign) && "OolIxX".indexOf(sign) < 0;
    }

    private static char charAt(String text, int place) {
        return place < text.length() ? text.charAt(place) : '\0';
    }

    static boolean isHan(char sign) {
        return sign >= 0x4E00 && sign <= 0x9FFF;
    }

    private static BigDecimal times(char sign) {
        return switch (sign) {
            case '十' -> BigDecimal.TEN;
            case '百' -> BigDecimal.valueOf(100);
            case '千' -> BigDecimal.valueOf(1_000);
            case '万' -> BigDecimal.valueOf(10_000);
            case '亿' -> BigDecimal.valueOf(100_000_000);
            default -> BigDecimal.ONE;
        };
    }
}
