package jixiao.indicator.kinship;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A text as it is compared: full and half width alike, without blanks and punctuation, and of no particular year. */
public final class PlainText {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?=年)");
    private static final Pattern UNSAID = Pattern.compile("[^\\p{L}\\p{N}%≥≤<>=]");

    private PlainText() {}

    public static String of(String written) {
        String folded = Normalizer.normalize(written, Normalizer.Form.NFKC).replace('％', '%');
        return YEAR.matcher(UNSAID.matcher(folded).replaceAll("")).replaceAll("0000");
    }

    /** A project's name without the year it is of: 2023年双拥工作经费 and 2024年双拥工作经费 are one project. */
    public static String ofName(String projectName) {
        return of(projectName).replaceAll("0000年度?", "");
    }
}
