package jixiao.publication.screening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/** 公民身份号码 (GB 11643): region, birthday, sequence, check digit; and the 15 digits of before 1999, which have none. */
final class IdentityCard {
    private static final Pattern EIGHTEEN = Pattern.compile("[0-9]{17}[0-9X]");
    private static final Pattern FIFTEEN = Pattern.compile("[0-9]{15}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91");

    private IdentityCard() {}

    static boolean is(String digits) {
        if (EIGHTEEN.matcher(digits).matches()) {
            return startsInAProvince(digits) && isBirthday(digits.substring(6, 14)) && isChecked(digits);
        }
        return FIFTEEN.matcher(digits).matches()
                && startsInAProvince(digits)
                && isBirthday("19" + digits.substring(6, 12));
    }

    private static boolean startsInAProvince(String digits) {
        return PROVINCES.contains(digits.substring(0, 2));
    }

    private static boolean isBirthday(String digits) {
        int year = Integer.parseInt(digits.substring(0, 4));
        try {
            LocalDate.of(year, Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6, 8)));
        } catch (DateTimeException notADay) {
            return false;
        }
        return year >= 1900 && year < 2100;
    }

    private static boolean isChecked(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % 11) == digits.charAt(17);
    }
}
