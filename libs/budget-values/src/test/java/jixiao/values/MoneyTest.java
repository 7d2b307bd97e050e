package jixiao.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({
        "9.92, TEN_THOUSAND_YUAN, 99200.00",
        "8.75, TEN_THOUSAND_YUAN, 87500.00",
        "0.041, TEN_THOUSAND_YUAN, 410.00",
        "1.5, HUNDRED_MILLION_YUAN, 150000000.00",
        "3, THOUSAND_YUAN, 3000.00",
        "0.01, YUAN, 0.01",
    })
    void anAmountInAnyUnitIsExactInYuan(BigDecimal amount, MoneyUnit unit, String yuan) {
        Money money = Money.of(amount, unit);

        assertThat(money).hasToString(yuan);
        assertThat(money.in(unit)).isEqualByComparingTo(amount);
    }

    @Test
    void roundAmountsAreNotWrittenInPowersOfTen() {
        assertThat(Money.ofYuan("1000000").in(MoneyUnit.TEN_THOUSAND_YUAN).toString())
                .isEqualTo("100");
    }

    @Test
    void noAmountHasAFractionOfAFen() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.ofYuan("0.001"));
    }

    @Test
    void amountsAreEqualHoweverManyZerosAreWritten() {
        assertThat(Money.ofYuan("5")).isEqualTo(Money.ofYuan("5.00")).hasSameHashCodeAs(Money.ofYuan("5.0"));
    }

    @Test
    void spendingMoreThanWasGivenIsNegative() {
        Money left = Money.ofYuan("4200").minus(Money.ofYuan("10000"));

        assertThat(left.isNegative()).isTrue();
        assertThat(left.plus(Money.ofYuan("5800")).isZero()).isTrue();
        assertThat(left).isLessThan(Money.ZERO);
    }

    @Test
    void aUnitIsFoundByItsPrintedLabel() {
        assertThat(MoneyUnit.ofLabel("万元")).contains(MoneyUnit.TEN_THOUSAND_YUAN);
        assertThat(MoneyUnit.ofLabel("万人")).isEmpty();
    }
}
