package jixiao.indicator.review.checks;

import java.util.regex.Pattern;
import jixiao.indicator.review.ReviewedIndicator;

/** What is rightly written without a unit: coefficients, indices, pH, and ratios such as 床护比 ≥1:0.4. */
final class Dimensionless {
    private static final Pattern NAME = Pattern.compile("系数|指数|(?i:ph)值?|比$|比值|比例|之比|倍数");
    private static final Pattern RATIO =
            Pattern.compile("[≥≤><=≧≦＞＜约]*(不低于|不高于|不少于|不超过|达到)?[0-9]+(\\.[0-9]+)?[:：∶][0-9]+(\\.[0-9]+)?(以上|以下|以内)?");

    private Dimensionless() {}

    static boolean isNamedBy(ReviewedIndicator indicator) {
        return NAME.matcher(indicator.name()).find();
    }

    /** One number to another: it can be measured as well as any. */
    static boolean isRatio(ReviewedIndicator indicator) {
        return RATIO.matcher(indicator.indicator().target().replaceAll("\\s", ""))
                .matches();
    }
}
