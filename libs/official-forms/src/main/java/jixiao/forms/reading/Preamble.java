package jixiao.forms.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.Vocabulary;
import jixiao.values.MoneyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a form says of itself above its indicators, wherever it stands: the money unit (单位：万元, or in the brackets of a
 * caption) and the budget year (预算年度 2024, or at the beginning of a caption).
 *
 * @param unit the unit stated for the whole form, else the one of the first caption that names one
 */
record Preamble(@Nullable MoneyUnit unit, @Nullable Integer year) {
    private static final int LONGEST = 40;
    private static final Pattern UNIT = Pattern.compile(
            "(?:^|[\\s（(])(?:金额|货币|计量)?单位\\s*[:：]\\s*(?:人民币)?[（(]?(亿元|万元|千元|元)(?:人民币)?[)）]?(?=$|\\s|[)）])");
    private static final Pattern UNIT_ALONE = Pattern.compile("[（(][^（）()]*[)）]");
    private static final Pattern YEAR = Pattern.compile("^[（(]?\\s*(20\\d\\d)\\s*年?\\s*度?\\s*[)）]?$");
    private static final Pattern YEAR_STATED =
            Pattern.compile("(?:^|\\s)(?:预算|申报|填报|财政|项目|所属|评价|自评)?年度\\s*[:：]\\s*(20\\d\\d)(?=\\D|$)");
    private static final Pattern YEAR_OF_CAPTION = Pattern.compile("^(20\\d\\d)\\s*年");

    static Preamble of(Section.Form form, Vocabulary vocabulary, Findings findings) {
        List<SourceLine> lines = form.lines().stream()
                .takeWhile(line -> IndicatorHead.in(line, vocabulary).isEmpty())
                .limit(LONGEST)
                .toList();
        MoneyUnit stated = form.heading().unit() != null
                ? form.heading().unit()
                : first(lines, line -> statedUnit(line, vocabulary));
        MoneyUnit named = null;
        for (SourceLine line : lines) {
            for (String text : line.texts()) {
                Optional<MoneyUnit> own = Amounts.unitIn(text).filter(unit -> isCaption(text, vocabulary));
                if (own.isPresent() && stated != null && own.get() != stated) {
                    findings.add(Problem.MONEY_UNITS_DIFFER, line.number(), text, text, stated.label());
                }
                named = named == null ? own.orElse(null) : named;
            }
        }
        Integer year = form.heading().year() != null
                ? form.heading().year()
                : first(lines, line -> statedYear(line, vocabulary));
        return new Preamble(stated == null ? named : stated, year);
    }

    /** Whether a piece of text states a unit or a year and nothing else, so that it is no field of the form. */
    static boolean states(String text) {
        String rest = YEAR_STATED.matcher(UNIT.matcher(text).replaceAll("")).replaceAll("");
        return !rest.equals(text) && rest.replaceAll("[年度\\s()（）]", "").isEmpty();
    }

    private static boolean isCaption(String text, Vocabulary vocabulary) {
        return UNIT_ALONE.matcher(text).matches()
                || vocabulary.fields().contains(text)
                || vocabulary.fundsColumns().contains(text)
                || vocabulary.fundsSources().contains(text)
                || vocabulary.fields().opening(text).isPresent();
    }

    private static <T> @Nullable T first(List<SourceLine> lines, Function<SourceLine, Optional<T>> statement) {
        return lines.stream()
                .map(statement)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<MoneyUnit> statedUnit(SourceLine line, Vocabulary vocabulary) {
        HeaderField before = null;
        for (int position : line.filled()) {
            String text = line.text(position);
            Matcher stated = UNIT.matcher(text);
            Optional<MoneyUnit> unit =
                    stated.find() ? MoneyUnit.ofLabel(stated.group(1)) : beside(before, HeaderField.MONEY_UNIT, text);
            if (unit.isPresent()) {
                return unit;
            }
            before = vocabulary.fields().meaning(text).orElse(null);
        }
        return Optional.empty();
    }

    private static Optional<MoneyUnit> beside(@Nullable HeaderField before, HeaderField field, String text) {
        return before == field ? MoneyUnit.ofLabel(text) : Optional.empty();
    }

    private static Optional<Integer> statedYear(SourceLine line, Vocabulary vocabulary) {
        HeaderField before = null;
        for (int position : line.filled()) {
            String text = line.text(position);
            Matcher stated = YEAR_STATED.matcher(text);
            Matcher year = YEAR.matcher(text);
            Matcher ofCaption = YEAR_OF_CAPTION.matcher(text);
            Optional<HeaderField> meaning = vocabulary.fields().meaning(text);
            if (stated.find()) {
                return Optional.of(Integer.valueOf(stated.group(1)));
            }
            if (before == HeaderField.YEAR && year.matches()) {
                return Optional.of(Integer.valueOf(year.group(1)));
            }
            if (meaning.isPresent() && ofCaption.find()) {
                return Optional.of(Integer.valueOf(ofCaption.group(1)));
            }
            before = meaning.orElse(null);
        }
        return Optional.empty();
    }
}
