package jixiao.publication.site;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import jixiao.kit.time.SuiteCalendar;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;

/** How dates and amounts are written for people. */
@TemplateExtension
final class Wording {
    private Wording() {}

    /** 2025年2月21日 */
    static String written(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    static String written(Instant instant) {
        return written(LocalDate.ofInstant(instant, SuiteCalendar.ZONE));
    }

    /** The exact amount in 万元, thousands parted: 3,784.36 */
    static String wan(Money money) {
        String plain = money.in(MoneyUnit.TEN_THOUSAND_YUAN).toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + (point < 0 ? "" : plain.substring(point));
    }

    static String points(BigDecimal score) {
        return score.toPlainString();
    }
}
