package jixiao.evaluation.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.values.MoneyUnit;

/**
 * A number with its unit in a sentence.
 *
 * @param value as written, in {@code scale}
 * @param scale how many of the data's unit (元, %, 分, 个) one of the written unit is
 * @param text as written, with its unit
 * @param start where it begins in the sentence
 */
record WrittenFigure(BigDecimal value, BigDecimal scale, Unit unit, String text, int start) {
    enum Unit {
        MONEY,
        PERCENT,
        POINTS,
        PROJECTS
    }

    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9.])([0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]{1,13}(?:\\.[0-9]{1,6})?)\\s*"
                    + "(亿元|万元|元(?![/／每人])|[%％]|分(?![之钟类])|[个项](?=[^，。；,;0-9]{0,6}项目)|个(?![^，。；,;、]))");
    private static final Pattern ROUGHLY = Pattern.compile("[约近超]过?\\s*$");
    private static final Pattern OF_PROJECTS = Pattern.compile("项目(?:数|共|共计|合计)?[为是：:]?\\s*$");

    static List<WrittenFigure> in(String sentence) {
        List<WrittenFigure> figures = new ArrayList<>();
        Matcher number = NUMBER.matcher(sentence);
        while (number.find()) {
            String before = sentence.substring(0, number.start());
            boolean bareCount = number.group(2).equals("个") && !isBeforeProjects(sentence, number.end());
            if (ROUGHLY.matcher(before).find()
                    || bareCount && !OF_PROJECTS.matcher(before).find()) {
                continue;
            }
            figures.add(new WrittenFigure(
                    new BigDecimal(number.group(1).replace(",", "")),
                    scale(number.group(2)),
                    unit(number.group(2)),
                    number.group().strip(),
                    number.start()));
        }
        return figures;
    }

    private static boolean isBeforeProjects(String sentence, int end) {
        return Pattern.compile("^[^，。；,;0-9]{0,6}项目")
                .matcher(sentence.substring(end))
                .find();
    }

    private static BigDecimal scale(String written) {
        return MoneyUnit.ofLabel(written).map(MoneyUnit::yuan).orElse(BigDecimal.ONE);
    }

    private static Unit unit(String written) {
        return switch (written) {
            case "%", "％" -> Unit.PERCENT;
            case "分" -> Unit.POINTS;
            case "个", "项" -> Unit.PROJECTS;
            default -> Unit.MONEY;
        };
    }

    /** Whether it is the known value, or the known value rounded to as many decimals as are written. */
    boolean says(BigDecimal known) {
        return known.divide(scale, Math.max(0, value.scale()), RoundingMode.HALF_UP)
                        .compareTo(value)
                == 0;
    }

    /** A known value as this figure would write it. */
    String inSameUnit(BigDecimal known) {
        String unitWritten = text.replaceFirst("^[0-9.,]+", "");
        return ReportToken.plain(known.divide(scale)) + unitWritten;
    }
}
