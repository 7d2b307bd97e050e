package jixiao.forms.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as forms write it, with or without its code: “[129]红寺堡区总工会”, “129-红寺堡区总工会”, “某局（129）”. A code
 * that nothing sets apart from the name is told only under a caption that speaks of one, such as 主管部门及代码.
 */
record OrganisationName(@Nullable String code, String name) {
    private static final String CODE = "(?<code>\\d{3,12})";
    private static final String NAME = "(?<name>\\p{IsHan}.*)";
    private static final List<Pattern> SET_APART = List.of(
            Pattern.compile("^[\\[【(（〔]\\s*" + CODE + "\\s*[]】)）〕]\\s*[-—–－]?\\s*" + NAME + "$"),
            Pattern.compile("^" + CODE + "\\s*[-—–－_:：]\\s*" + NAME + "$"),
            Pattern.compile("^(?<name>\\p{IsHan}.*?)\\s*[\\[【(（〔]\\s*" + CODE + "\\s*[]】)）〕]$"));
    private static final List<Pattern> ANNOUNCED = List.of(
            Pattern.compile("^" + CODE + "\\s*" + NAME + "$"),
            Pattern.compile("^(?<name>\\p{IsHan}.*?)\\s*[-—–－]?\\s*" + CODE + "$"));
    private static final Pattern SPEAKS_OF_CODE = Pattern.compile("代码|编码");

    static OrganisationName read(String caption, String written) {
        OrganisationName found = first(SET_APART, written);
        if (found == null && SPEAKS_OF_CODE.matcher(caption).find()) {
            found = first(ANNOUNCED, written);
        }
        return found == null ? new OrganisationName(null, written) : found;
    }

    private static @Nullable OrganisationName first(List<Pattern> patterns, String written) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(written);
            if (matcher.matches()) {
                return new OrganisationName(matcher.group("code"), matcher.group("name"));
            }
        }
        return null;
    }
}
