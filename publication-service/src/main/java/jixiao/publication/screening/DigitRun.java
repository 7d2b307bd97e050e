package jixiao.publication.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Digits that belong together although they are written in groups, such as {@code 138 0000-0000}.
 *
 * @param digits without what separates them; a closing X of an identity card is upper case
 */
record DigitRun(String digits, int start, int end) {
    private static final Pattern GROUP = Pattern.compile("[0-9]+[Xx]?");
    private static final Pattern SEPARATOR =
            Pattern.compile("[ \\t\\u00a0\\u3000\\u200b-\\u200d\\u2060\\ufeff\\-\\u2010-\\u2015·.]{1,2}");
    private static final int LONGEST = 25;

    /**
     * Every way to read neighbouring groups as one number, the longest from each place first.
     *
     * @param text half width, see {@link SensitiveText}
     */
    static List<DigitRun> in(String text) {
        List<MatchResult> groups = GROUP.matcher(text).results().toList();
        List<DigitRun> runs = new ArrayList<>();
        for (int first = 0; first < groups.size(); first++) {
            int reach = runs.size();
            StringBuilder digits = new StringBuilder();
            for (int last = first; last < groups.size(); last++) {
                if (last > first && !touches(text, groups.get(last - 1), groups.get(last))) {
                    break;
                }
                digits.append(groups.get(last).group().toUpperCase());
                if (digits.length() > LONGEST) {
                    break;
                }
                runs.add(
                        reach,
                        new DigitRun(
                                digits.toString(),
                                groups.get(first).start(),
                                groups.get(last).end()));
            }
        }
        return runs;
    }

    boolean isOnePiece() {
        return digits.length() == end - start;
    }

    private static boolean touches(String text, MatchResult before, MatchResult after) {
        return !before.group().endsWith("X")
                && !before.group().endsWith("x")
                && SEPARATOR.matcher(text).region(before.end(), after.start()).matches();
    }
}
