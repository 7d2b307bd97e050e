package jixiao.values.reading;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a value that is to become another one: of 由60%提高到80% and 从15天压缩至10天 the second number is the target. */
final class ChangeFromBase {
    private static final String FROM = "由从自";
    private static final String TO = "到至为";
    private static final int LONGEST_VERB = 8;

    private ChangeFromBase() {}

    /** The phrase of the target, with a warning that a base was left out; null when the first number is no base. */
    static @Nullable Phrase target(String text, Phrase before, Phrase phrase) {
        boolean numbers = before.content() instanceof Measure base
                && phrase.content() instanceof Measure target
                && base.operator() == Operator.UNSTATED
                && (base.unit().equals(target.unit()) || base.unit().isNone());
        boolean from = before.start() > 0 && FROM.indexOf(text.charAt(before.start() - 1)) >= 0;
        if (!numbers || !from || !isVerb(text, before.end(), phrase)) {
            return null;
        }
        Set<Warning> warnings = EnumSet.of(Warning.BASE_GIVEN);
        warnings.addAll(phrase.warnings());
        Confidence confidence = phrase.confidence().atMost(Confidence.LIKELY);
        return new Phrase(phrase.start(), phrase.end(), phrase.content(), confidence, warnings);
    }

    /** Whether only a verb that ends with 到, 至 or 为 stands before the second number: 提高到, 压缩至, 调整为. */
    private static boolean isVerb(String text, int place, Phrase phrase) {
        int end = place;
        while (end < phrase.end() && UnitPhrase.isHan(text.charAt(end)) && !Numeral.begins(text.charAt(end))) {
            end++;
        }
        boolean ends = end > place + 1 && TO.indexOf(text.charAt(end - 1)) >= 0;
        return ends && end >= phrase.start() && end - place <= LONGEST_VERB;
    }
}
