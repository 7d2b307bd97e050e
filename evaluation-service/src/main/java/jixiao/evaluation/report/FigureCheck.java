package jixiao.evaluation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds the figures typed into a report's text against the data: budget, spending, what is left, execution rate, scores
 * and the number of projects. A figure agrees when it is the unit's or, without 共计 or the like before it, one
 * project's.
 */
public final class FigureCheck {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。；;！!？?\\n])");
    private static final Pattern WHOLE = Pattern.compile("[共总合]计|总额|总数|一共|合共");
    private static final Pattern ISSUED = Pattern.compile("发放率\\s*(?:为|达到?)?\\s*([0-9.]+)\\s*[%％]");
    private static final Pattern PAID = Pattern.compile("支付率\\s*(?:为|达到?)?\\s*([0-9.]+)\\s*[%％]");

    private final ReportFigures data;

    public FigureCheck(ReportFigures data) {
        this.data = data;
    }

    public List<FigureFinding> findings(String text) {
        List<FigureFinding> findings = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(text)) {
            for (WrittenFigure figure : WrittenFigure.in(sentence)) {
                disagreement(sentence, figure).ifPresent(findings::add);
            }
        }
        twoRates(text).ifPresent(findings::add);
        return findings;
    }

    private Optional<FigureFinding> disagreement(String sentence, WrittenFigure figure) {
        String before = sentence.substring(0, figure.start());
        Optional<FigureKind> said = kindSaid(before, figure.unit());
        List<FigureKind> kinds = said.map(List::of).orElseGet(() -> ofUnit(figure));
        boolean whole = WHOLE.matcher(clause(before)).find();
        List<BigDecimal> known = kinds.stream()
                .flatMap(kind -> whole
                        ? kind.totals(data).stream()
                        : Stream.concat(kind.totals(data).stream(), kind.ofProjects(data).stream()))
                .toList();
        if (known.isEmpty() || known.stream().anyMatch(figure::says)) {
            return Optional.empty();
        }
        String against = said.map(FigureKind::label).orElse("数据");
        return Optional.of(new FigureFinding(
                FigureFinding.DIFFERS,
                sentence.strip(),
                "文中写“%s”，与%s不符，按数据为 %s；请核对，或改用取数标记。"
                        .formatted(figure.text(), against, figure.inSameUnit(known.getFirst()))));
    }

    /** Money in 万元 is checked even when no word says what it is; a rate or a score only when one does. */
    private static List<FigureKind> ofUnit(WrittenFigure figure) {
        boolean unsaid = figure.unit() == WrittenFigure.Unit.PROJECTS
                || figure.unit() == WrittenFigure.Unit.MONEY && figure.scale().compareTo(BigDecimal.ONE) > 0;
        return unsaid
                ? Arrays.stream(FigureKind.values())
                        .filter(kind -> kind.unit() == figure.unit())
                        .toList()
                : List.of();
    }

    private static Optional<FigureKind> kindSaid(String before, WrittenFigure.Unit unit) {
        FigureKind last = null;
        int lastEnd = 0;
        for (FigureKind kind : FigureKind.values()) {
            Matcher word = kind.words().matcher(before);
            while (kind.unit() == unit && word.find()) {
                if (word.end() > lastEnd) {
                    last = kind;
                    lastEnd = word.end();
                }
            }
        }
        return Optional.ofNullable(last);
    }

    private static String clause(String before) {
        int comma = Math.max(Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')), before.lastIndexOf('、'));
        return before.substring(comma + 1);
    }

    /** Money handed out is not money spent: two rates of the same funds side by side want a word of explanation. */
    private static Optional<FigureFinding> twoRates(String text) {
        Matcher issued = ISSUED.matcher(text);
        Matcher paid = PAID.matcher(text);
        if (!issued.find()
                || !paid.find()
                || new BigDecimal(issued.group(1)).compareTo(new BigDecimal(paid.group(1))) == 0) {
            return Optional.empty();
        }
        return Optional.of(new FigureFinding(
                FigureFinding.TWO_RATES,
                issued.group(),
                "文中“%s”与“%s”并列，下达不等于完成，请只以支付（执行）率说明资金完成情况。".formatted(issued.group(), paid.group())));
    }
}
