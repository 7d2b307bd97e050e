package jixiao.forms.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names for the sheets of one workbook, as Excel wants them: at most 31 characters, none of {@code []:*?/\}, no
 * apostrophe at either end, and none twice, whatever its case.
 */
public final class SheetNames {
    private static final int LONGEST = 31;
    private static final Pattern ILLEGAL = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}\\ufffd]+");
    private static final Pattern OUTER = Pattern.compile("^['\\s]+|['\\s]+$");
    private static final Set<String> RESERVED = Set.of("history");

    private final Set<String> given = new HashSet<>();

    public String next(String wanted, String otherwise) {
        String legal = legal(wanted);
        String base = legal.isEmpty() || RESERVED.contains(legal.toLowerCase(Locale.ROOT)) ? otherwise : legal;
        String name = cut(base, LONGEST);
        for (int number = 2; !given.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = "(" + number + ")";
            name = cut(base, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String legal(String wanted) {
        return OUTER.matcher(ILLEGAL.matcher(wanted).replaceAll(" ")).replaceAll("");
    }

    /** Never through the middle of a character. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return OUTER.matcher(text.substring(0, end)).replaceAll("");
    }
}
