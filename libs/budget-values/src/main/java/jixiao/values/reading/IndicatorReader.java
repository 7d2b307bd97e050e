package jixiao.values.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads indicator values as people write them. Any string, and null, gives a reading; no string makes it fail or take
 * more than time in proportion to its length.
 */
public final class IndicatorReader {
    private static final String ARITHMETIC = "×*+÷xX";
    private static final String CLAUSE_ENDS = ",;。:";
    private static final int LONGEST_LABEL = 16;
    private static final int LONGEST_NOUN = 6;

    private final String raw;
    private final String text;
    private final List<Phrase> phrases;

    private IndicatorReader(String raw, String text, List<Phrase> phrases) {
        this.raw = raw;
        this.text = text;
        this.phrases = phrases;
    }

    /** Reads a value as written; null and blank are {@link Missing}. */
    public static IndicatorReading read(@Nullable String written) {
        String raw = written == null ? "" : written;
        String text = FoldedText.of(raw);
        IndicatorReading reading = readOnce(raw, text);
        String canonical = reading.canonical();
        boolean unique = canonical.equals(text) || reading.saysTheSameAs(readOnce(canonical, FoldedText.of(canonical)));
        return unique ? reading : WordReader.unreadable(raw, text, Warning.AMBIGUOUS);
    }

    /** One pass. What it yields counts only if it still says the same after it is printed. */
    private static IndicatorReading readOnce(String raw, String text) {
        String plain = LooseBrackets.droppedFrom(text);
        String value = ExplainingBracket.cutFrom(plain);
        PhraseFinder found = PhraseFinder.in(value);
        if (!found.broken().isEmpty()) {
            return new Unreadable(Writing.of(raw, Confidence.DOUBTFUL, found.broken()), text);
        }
        Phrase occasion = Occasions.in(value, found.phrases());
        if (occasion != null) {
            return new IndicatorReader(raw, plain, List.of(occasion)).read();
        }
        if (found.phrases().isEmpty()) {
            return WordReader.read(raw, text);
        }
        Warning fault = PhraseFaults.in(value, found.phrases());
        if (fault != null) {
            return WordReader.unreadable(raw, text, fault);
        }
        return new IndicatorReader(raw, plain, PhraseJoints.joined(value, found.phrases())).read();
    }

    private IndicatorReading read() {
        if (isAboutTimeOnly() && isMostlyWords()) {
            return WordReader.read(raw, text);
        }
        List<IndicatorReading> parts = parts();
        return parts.size() > 1 ? composite(parts) : parts.getFirst();
    }

    private boolean isAboutTimeOnly() {
        for (Phrase phrase : phrases) {
            if (!(phrase.content() instanceof TimeSpan)) {
                return false;
            }
        }
        return true;
    }

    private boolean isMostlyWords() {
        int inPhrases = 0;
        for (Phrase phrase : phrases) {
            inPhrases += phrase.end() - phrase.start();
        }
        return text.length() - inPhrases > LONGEST_NOUN;
    }

    private List<IndicatorReading> parts() {
        List<IndicatorReading> parts = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            Phrase next = i + 1 < phrases.size() ? phrases.get(i + 1) : null;
            if (phrase.content() instanceof TimeSpan span
                    && next != null
                    && isOneClause(phrase, next)
                    && !(next.content() instanceof TimeSpan)
                    && !(next.content() instanceof Phrase.Due)) {
                parts.addAll(readings(next, span));
                i++;
                continue;
            }
            parts.addAll(readings(phrase, null));
        }
        return parts;
    }

    private boolean isOneClause(Phrase phrase, Phrase next) {
        String gap = text.substring(phrase.end(), next.start());
        return gap.equals(":") || !endsClause(gap);
    }

    private static boolean endsClause(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (CLAUSE_ENDS.indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private List<IndicatorReading> readings(Phrase phrase, @Nullable TimeSpan within) {
        if (phrase.content() instanceof Phrase.Ratio ratio) {
            Writing writing = writing(phrase);
            return ratio.parts().stream()
                    .<IndicatorReading>map(part -> new Quantity(writing, part, within))
                    .toList();
        }
        return List.of(reading(phrase, within));
    }

    private IndicatorReading reading(Phrase phrase, @Nullable TimeSpan within) {
        Writing writing = writing(phrase);
        return switch (phrase.content()) {
            case Measure measure -> measured(writing, measure, within);
            case MeasuredChange change -> new Change(writing, change.basis(), change.movement(), change.measure());
            case TimeSpan span -> isWithinTheYear(phrase) ? endOfYear(writing) : new Period(writing, span);
            case Phrase.Each each -> throw new IllegalStateException("a denominator stands alone");
            case Phrase.Ratio ratio -> throw new IllegalStateException("a ratio is two numbers");
            case Phrase.Due due -> new Deadline(writing, due.operator(), due.date());
        };
    }

    /** 年内 and 年度内 alone say by when. */
    private boolean isWithinTheYear(Phrase phrase) {
        return phrases.size() == 1
                && TimeSpan.WHOLE_YEAR.equals(phrase.content())
                && text.charAt(phrase.end() - 1) == '内';
    }

    private static Deadline endOfYear(Writing writing) {
        CalendarDate year = new CalendarDate(null, null, null);
        return new Deadline(writing, Operator.LE, new DueDate("", DueDate.Anchor.FORM_YEAR, year, DueDate.Part.END));
    }

    private static IndicatorReading measured(Writing writing, Measure measure, @Nullable TimeSpan within) {
        boolean rhythm = measure.per().size() == 1 && measure.per().getFirst().isTime();
        if (rhythm && measure.unit().isOccurrence()) {
            return new Frequency(writing, measure);
        }
        return measure.operator() == Operator.BETWEEN
                ? new Range(writing, measure, within)
                : new Quantity(writing, measure, within);
    }

    private Writing writing(Phrase phrase) {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        warnings.addAll(phrase.warnings());
        Confidence confidence = phrase.confidence();
        if (phrases.size() == 1) {
            String label = WordReader.trimmed(text.substring(0, phrase.start()));
            String noun = WordReader.trimmed(text.substring(phrase.end()));
            boolean sentence = label.length() > LONGEST_LABEL || noun.length() > LONGEST_NOUN || endsClause(label);
            boolean unbound = QualifiedBound.isLeftIn(label);
            if (sentence || unbound) {
                warnings.add(Warning.FROM_SENTENCE);
            }
            confidence = unbound ? Confidence.DOUBTFUL : confidence;
            confidence = confidence.atMost(noun.isEmpty() && !sentence ? Confidence.CERTAIN : Confidence.LIKELY);
        }
        return Writing.of(raw, confidence, warnings);
    }

    private Composite composite(List<IndicatorReading> parts) {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        parts.forEach(part -> warnings.addAll(part.warnings()));
        Confidence confidence =
                parts.stream().map(IndicatorReading::confidence).reduce(Confidence.LIKELY, Confidence::atMost);
        if (isFormula()) {
            warnings.add(Warning.FORMULA);
            confidence = Confidence.DOUBTFUL;
        }
        return new Composite(Writing.of(raw, confidence, warnings), parts);
    }

    private boolean isFormula() {
        for (int i = 1; i < phrases.size(); i++) {
            String gap = text.substring(phrases.get(i - 1).end(), phrases.get(i).start());
            if (gap.length() == 1 && ARITHMETIC.contains(gap)) {
                return true;
            }
        }
        return false;
    }
}
