package jixiao.publication.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that belong to a person or an account. Amounts, codes, dates and document numbers are none. */
final class SensitiveNumbers {
    private static final Pattern MOBILE = Pattern.compile("(?:0{0,2}86)?1[3-9][0-9]{9}");
    private static final Pattern PASSPORT = Pattern.compile("[DEGPS][A-Z]?[0-9]{7,8}", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCOUNT_LABEL = Pattern.compile("账号|帐号|账户|帐户|卡号|开户|户名");
    private static final Pattern OF_MONEY =
            Pattern.compile("\\.[0-9]{1,2}(?![0-9.])|,[0-9]{3}(?![0-9])|\\s*(?:元|万|亿|%)");
    /** How far before a number its label may stand. */
    private static final int NEAR = 20;

    private SensitiveNumbers() {}

    /**
     * @param text half width, codes blanked out
     * @param label what the cell is called, where its label stands in another cell
     */
    static List<Hit> in(String text, String label) {
        List<Hit> found = new ArrayList<>();
        for (DigitRun run : DigitRun.in(text)) {
            kindOf(run, text, label)
                    .map(kind -> new Hit(kind, run.start(), run.end()))
                    .filter(hit -> found.stream().noneMatch(hit::overlaps))
                    .ifPresent(found::add);
        }
        PASSPORT.matcher(text)
                .results()
                .filter(match -> near(text, match.start(), label).contains("护照"))
                .map(match -> new Hit(SensitiveKind.PASSPORT, match.start(), match.end()))
                .filter(hit -> found.stream().noneMatch(hit::overlaps))
                .forEach(found::add);
        return found;
    }

    private static Optional<SensitiveKind> kindOf(DigitRun run, String text, String label) {
        if (IdentityCard.is(run.digits()) && standsAlone(run, text)) {
            return Optional.of(SensitiveKind.IDENTITY_CARD);
        }
        if (OF_MONEY.matcher(text).region(run.end(), text.length()).lookingAt()) {
            return Optional.empty();
        }
        if (MOBILE.matcher(run.digits()).matches() && standsAlone(run, text)) {
            return Optional.of(SensitiveKind.MOBILE_NUMBER);
        }
        boolean called = ACCOUNT_LABEL.matcher(near(text, run.start(), label)).find();
        return called && BankAccount.canBeAccount(run.digits()) || BankAccount.isCard(run) && standsAlone(run, text)
                ? Optional.of(SensitiveKind.BANK_ACCOUNT)
                : Optional.empty();
    }

    /** A part of a longer code is none. */
    private static boolean standsAlone(DigitRun run, String text) {
        return (run.start() == 0 || !isLetter(text.charAt(run.start() - 1)))
                && (run.end() == text.length() || !isLetter(text.charAt(run.end())));
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z' || character >= 'a' && character <= 'z';
    }

    private static String near(String text, int start, String label) {
        return label + '\n' + text.substring(Math.max(0, start - NEAR), start);
    }
}
