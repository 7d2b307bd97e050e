package jixiao.indicator.review.checks;

import java.util.regex.Pattern;

/** Names that ask for a percentage by themselves. */
final class RateWords {
    private static final Pattern RATE =
            Pattern.compile("(?<![效频功])率|比例|占比|比重|覆盖面|全覆盖|百分比|[^年季月温湿程力角进制速]度(?![以之的])|程度|性$");

    private RateWords() {}

    /** 合格率, 覆盖率, 满意度, 规范性: a percentage of something that is named. */
    static boolean in(String name) {
        return RATE.matcher(name).find();
    }
}
