package jixiao.values.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds denominators that stand before the number they belong to, with words between: 每户补助2000元, 每年开展培训3次,
 * 一年两次.
 */
final class EachPhrases {
    private static final int LONGEST_GAP = 12;
    private static final String[] ONE_STRETCH = {"一年", "一季度", "一个月", "一月", "一周", "一天", "1年", "1季度", "1个月", "1周", "1天"};

    private EachPhrases() {}

    /** 一年 or 1周 directly before a number of occurrences, or null. */
    static @Nullable Phrase rhythm(String text, int place) {
        char first = text.charAt(place);
        if (first != '一' && first != '1') {
            return null;
        }
        char before = place == 0 ? '\0' : text.charAt(place - 1);
        if (FoldedText.isDigit(before) || "第十百千.".indexOf(before) >= 0) {
            return null;
        }
        for (String stretch : ONE_STRETCH) {
            if (text.startsWith(stretch, place)) {
                int end = place + stretch.length();
                Phrase times = end < text.length() ? MeasurePhrases.at(text, end) : null;
                boolean occurs = times != null
                        && times.content() instanceof Measure measure
                        && measure.unit().isOccurrence()
                        && measure.per().isEmpty();
                String unit = stretch.endsWith("个月") ? "月" : stretch.substring(1);
                return occurs ? each(place, end, List.of(new UnitOfMeasure(unit))) : null;
            }
        }
        return null;
    }

    /** 每户, 每人每月, or null. */
    static @Nullable Phrase at(String text, int place) {
        if (text.charAt(place) != '每') {
            return null;
        }
        List<UnitOfMeasure> per = new ArrayList<>();
        int end = Denominators.read(text, place, per);
        return per.isEmpty() ? null : each(place, end, per);
    }

    private static Phrase each(int start, int end, List<UnitOfMeasure> per) {
        return new Phrase(start, end, new Phrase.Each(List.copyOf(per)), Confidence.CERTAIN, Set.of());
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

    private static @Nullable Phrase join(String text, Phrase before, Phrase.Each each, Phrase phrase) {
        boolean near = phrase.start() - before.end() <= LONGEST_GAP;
        if (!near
                || !(phrase.content() instanceof Measure measure)
                || !measure.per().isEmpty()) {
            return null;
        }
        String gap = text.substring(before.end(), phrase.start());
        boolean sameClause = gap.chars().noneMatch(sign -> UnitPhrase.ENDS.indexOf(sign) >= 0);
        if (!sameClause || measure.unit().isRate() || measure.unit().isNone()) {
            return null;
        }
        Measure rate = new Measure(measure.operator(), measure.values(), measure.unit(), each.per());
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        warnings.addAll(phrase.warnings());
        Confidence confidence =
                gap.isEmpty() ? phrase.confidence() : phrase.confidence().atMost(Confidence.LIKELY);
        return new Phrase(before.start(), phrase.end(), rate, confidence, warnings);
    }
}
