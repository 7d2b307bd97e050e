package jixiao.evaluation.report;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with tokens in it. */
final class TokenText {
    private static final Pattern TOKEN = Pattern.compile("\\{\\{\\s*([^{}\\n]{0,40}?)\\s*\\}\\}");

    private TokenText() {}

    /** Every {@code {{…}}} that is no token. */
    static Set<String> unknownIn(String text) {
        Set<String> unknown = new LinkedHashSet<>();
        Matcher written = TOKEN.matcher(text);
        while (written.find()) {
            if (ReportToken.labelled(written.group(1)).isEmpty()) {
                unknown.add(written.group());
            }
        }
        return unknown;
    }

    /** The text with the figures in the places of the tokens. */
    static String filledIn(String text, ReportFigures figures) {
        return TOKEN.matcher(text).replaceAll(written -> Matcher.quoteReplacement(filledIn(written, figures)));
    }

    private static String filledIn(MatchResult written, ReportFigures figures) {
        return ReportToken.labelled(written.group(1))
                .map(token -> token.of(figures))
                .orElse(written.group());
    }

    /** What a person typed: the text without what the data fill in. */
    static String typed(String text) {
        return TOKEN.matcher(text).replaceAll("…");
    }
}
