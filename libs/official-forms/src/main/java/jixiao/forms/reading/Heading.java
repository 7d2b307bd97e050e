package jixiao.forms.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.values.MoneyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is printed above a table: title, year line, unit line, attachment number.
 *
 * @param first the index of the first line that belongs to it
 */
record Heading(
        int first,
        @Nullable String attachment,
        @Nullable String title,
        @Nullable Integer year,
        @Nullable MoneyUnit unit) {

    private static final int LONGEST_TITLE = 70;
    private static final Pattern YEAR =
            Pattern.compile("^[（(]?\\s*(?=.*年)(?:(?:预算|申报|填报|财政|项目|所属|评价|自评)?年度\\s*[:：]\\s*)?"
                    + "(20\\d\\d|19\\d\\d)\\s*年?\\s*度?\\s*[)）]?$");
    private static final Pattern UNIT = Pattern.compile(
            "^[（(]?\\s*(?:金额|货币)?(?:计量)?单位\\s*[:：]\\s*(?:人民币)?\\s*(亿元|万元|千元|元)\\s*(?:[（(]?人民币[)）]?)?[)）]?$");
    private static final Pattern ATTACHMENT = Pattern.compile("^附\\s*[件表]\\s*\\d*\\s*[-—]?\\s*\\d*\\s*[:：]?$");
    private static final Pattern TITLE =
            Pattern.compile("^(?!附\\s*[件表])(?=.*(?:绩效|项目|预算)).*表\\s*(?:[（(][^（）()]*[)）])?$", Pattern.DOTALL);
    private static final Pattern YEAR_IN_TITLE = Pattern.compile("(20\\d\\d)\\s*年");
    private static final Pattern YEAR_IN_BRACKETS = Pattern.compile("\\s*[（(]\\s*\\d{4}\\s*年度?\\s*[)）]$");
    private static final Pattern PIECES = Pattern.compile("\\s{2,}|(?<=[)）])\\s+");
    private static final Pattern MARKDOWN = Pattern.compile("^(?:#+\\s*|\\*\\*)|\\*\\*$");

    /** Looks upward from the first row of a table, over at most the lines after {@code floor}. */
    static Heading above(List<SourceLine> lines, int table, int floor) {
        int first = table;
        String title = null;
        Integer year = null;
        MoneyUnit unit = null;
        for (int index = table - 1; index >= floor && table - index < 8; index--) {
            SourceLine line = lines.get(index);
            if (title != null) {
                boolean attached = line.only()
                        .filter(text -> ATTACHMENT.matcher(text).matches())
                        .isPresent();
                return new Heading(attached ? index : first, attached ? line.first() : null, title, year, unit);
            }
            Optional<String> only = line.only().map(Heading::withoutMarkdown);
            if (only.filter(Heading::isTitle).isPresent()) {
                title = YEAR_IN_BRACKETS.matcher(only.get()).replaceFirst("");
                year = year == null ? yearIn(only.get()).orElse(null) : year;
            } else if (isYearOrUnit(line)) {
                year = year == null ? yearIn(line) : year;
                unit = unit == null ? unitIn(line) : unit;
            } else {
                break;
            }
            first = index;
        }
        return new Heading(first, null, title, year, unit);
    }

    /** The same, with a year and unit found elsewhere in the form. */
    Heading with(@Nullable Integer stated, @Nullable MoneyUnit moneyUnit) {
        return new Heading(first, attachment, title, stated, moneyUnit);
    }

    static Optional<Integer> yearIn(String title) {
        Matcher matcher = YEAR_IN_TITLE.matcher(title);
        return matcher.find() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }

    static boolean isTitle(String text) {
        return text.length() <= LONGEST_TITLE && TITLE.matcher(text).matches();
    }

    static String withoutMarkdown(String text) {
        return MARKDOWN.matcher(text).replaceAll("").strip();
    }

    private static boolean isYearOrUnit(SourceLine line) {
        return pieces(line)
                .allMatch(text ->
                        YEAR.matcher(text).matches() || UNIT.matcher(text).matches());
    }

    /** The year and the unit may share a line: “（2025年度）  单位：万元”. */
    private static Stream<String> pieces(SourceLine line) {
        return line.filled().stream().map(line::text).flatMap(PIECES::splitAsStream);
    }

    private static @Nullable Integer yearIn(SourceLine line) {
        return pieces(line)
                .map(YEAR::matcher)
                .filter(Matcher::matches)
                .map(matcher -> Integer.valueOf(matcher.group(1)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable MoneyUnit unitIn(SourceLine line) {
        return pieces(line)
                .map(UNIT::matcher)
                .filter(Matcher::matches)
                .flatMap(matcher -> MoneyUnit.ofLabel(matcher.group(1)).stream())
                .findFirst()
                .orElse(null);
    }
}
