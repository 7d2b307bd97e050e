package jixiao.indicator.review.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An amount that a sentence of the goal states.
 *
 * @param clause the part of the sentence it stands in
 * @param yuan in 元
 */
public record MoneyInText(String clause, BigDecimal yuan) {
    private static final Pattern BETWEEN_CLAUSES = Pattern.compile("[，。；、：;\\s]+|(?<![0-9])[,.]|[,.](?![0-9])");
    private static final Pattern AMOUNT = Pattern.compile("(?<![0-9.])([0-9][0-9,]*(?:\\.[0-9]+)?)(亿元|万元|元)(?![/／])");
    private static final Pattern OF_EACH = Pattern.compile("每|平均|人均|户均|单价|标准|单位成本");
    private static final Pattern OF_AN_EFFECT = Pattern.compile("增加|增收|增长|产值|带动|收入|营业|节约|减少|损失|税|销售|撬动|拉动|贷款|募集|挽回");
    private static final Pattern CAP = Pattern.compile("不高于|不超过|不大于|不多于|控制在|以内|≤");

    public static List<MoneyInText> in(String text) {
        List<MoneyInText> found = new ArrayList<>();
        for (String clause : BETWEEN_CLAUSES.split(text)) {
            for (Matcher amounts = AMOUNT.matcher(clause); amounts.find(); ) {
                found.add(new MoneyInText(clause, yuan(amounts)));
            }
        }
        return found;
    }

    static Stream<MoneyInText> in(Stream<String> texts) {
        return texts.flatMap(text -> in(text).stream());
    }

    private static BigDecimal yuan(Matcher amount) {
        BigDecimal number = new BigDecimal(amount.group(1).replace(",", ""));
        return switch (amount.group(2)) {
            case "亿元" -> number.movePointRight(8);
            case "万元" -> number.movePointRight(4);
            default -> number;
        };
    }

    /** Money that is spent on something, and not a price or what comes of it. */
    boolean isSpent() {
        return !OF_EACH.matcher(clause).find() && !OF_AN_EFFECT.matcher(clause).find();
    }

    /** Whether the text says that it is the most that may be spent. */
    boolean isCap() {
        return CAP.matcher(clause).find();
    }

    /** What the money is for, without the amount and the bound. */
    String purpose() {
        return CAP.matcher(AMOUNT.matcher(clause).replaceAll("")).replaceAll("");
    }
}
