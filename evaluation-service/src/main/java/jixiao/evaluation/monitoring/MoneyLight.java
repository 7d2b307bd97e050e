package jixiao.evaluation.monitoring;

import static jixiao.evaluation.monitoring.Ratio.percent;

import java.math.BigDecimal;
import jixiao.profiles.Light;
import jixiao.profiles.Lights;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;

/** Judges what was spent against what should have been spent by then. */
final class MoneyLight {
    private MoneyLight() {}

    /** @param plannedShare of the adjusted budget, 1 = all */
    static Judgement of(Money adjusted, Money executed, BigDecimal plannedShare, Lights lights) {
        if (adjusted.isZero()) {
            return executed.isZero()
                    ? Judgement.of(Light.GREEN, "没有预算，也没有支出")
                    : Judgement.of(Light.RED, "没有预算，支出 " + inTenThousand(executed) + " 万元");
        }
        BigDecimal planned = adjusted.yuan().multiply(plannedShare);
        if (planned.signum() == 0) {
            return executed.isZero()
                    ? Judgement.of(Light.GREEN, "支出 0，计划 0")
                    : Judgement.of(Light.BLUE, "支出 " + inTenThousand(executed) + " 万元，计划 0，早于计划");
        }
        Ratio ratio = Ratio.of(executed.yuan(), planned);
        String formula = "支出 %s ÷ 计划 %s（预算 %s × %s）= %s"
                .formatted(
                        inTenThousand(executed),
                        Ratio.plain(planned.movePointLeft(4)),
                        inTenThousand(adjusted),
                        percent(plannedShare),
                        ratio.text(lights));
        return Judgement.of(lights.of(ratio.value()), formula);
    }

    private static String inTenThousand(Money money) {
        return money.in(MoneyUnit.TEN_THOUSAND_YUAN).toPlainString();
    }
}
