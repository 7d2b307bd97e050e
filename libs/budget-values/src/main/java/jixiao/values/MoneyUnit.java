package jixiao.values;

import java.math.BigDecimal;
import java.util.Optional;

/** The units official forms write money in. */
public enum MoneyUnit {
    YUAN("元", 1),
    THOUSAND_YUAN("千元", 1_000),
    TEN_THOUSAND_YUAN("万元", 10_000),
    HUNDRED_MILLION_YUAN("亿元", 100_000_000);

    private final String label;
    private final BigDecimal yuan;

    MoneyUnit(String label, long yuan) {
        this.label = label;
        this.yuan = BigDecimal.valueOf(yuan);
    }

    /** The unit as a form prints it, such as 万元. */
    public String label() {
        return label;
    }

    /** How many 元 one of this unit is. */
    public BigDecimal yuan() {
        return yuan;
    }

    public static Optional<MoneyUnit> ofLabel(String label) {
        for (MoneyUnit unit : values()) {
            if (unit.label.equals(label)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
