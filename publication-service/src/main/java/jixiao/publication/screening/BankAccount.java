package jixiao.publication.screening;

import java.util.regex.Pattern;

/** Bank cards by their issuers' ranges and Luhn's check digit (ISO/IEC 7812), and any long number that is called one. */
final class BankAccount {
    private static final Pattern UNION_PAY = Pattern.compile("62[0-9]{14,17}");
    private static final Pattern OTHER_CARD = Pattern.compile("(?:4|5[1-5]|3[57]|60|9[0-9])[0-9]{12,17}");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12,25}");
    private static final String SOCIAL_CREDIT_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] SOCIAL_CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private BankAccount() {}

    /** Of the ranges that other figures begin with as well, only what is written in one piece. */
    static boolean isCard(DigitRun run) {
        String digits = run.digits();
        return (UNION_PAY.matcher(digits).matches()
                        || run.isOnePiece()
                                && digits.length() >= 16
                                && OTHER_CARD.matcher(digits).matches())
                && passesLuhn(digits)
                && !isSocialCredit(digits);
    }

    static boolean canBeAccount(String digits) {
        return ACCOUNT.matcher(digits).matches() && !isSocialCredit(digits);
    }

    private static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = digit * 2;
            sum += i % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** 统一社会信用代码 (GB 32100) may happen to have digits only; it is public. */
    private static boolean isSocialCredit(String digits) {
        if (digits.length() != 18) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < SOCIAL_CREDIT_WEIGHTS.length; i++) {
            sum += SOCIAL_CREDIT_WEIGHTS[i] * SOCIAL_CREDIT_DIGITS.indexOf(digits.charAt(i));
        }
        return SOCIAL_CREDIT_DIGITS.charAt((31 - sum % 31) % 31) == digits.charAt(17);
    }
}
