package jixiao.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiscalYearTest {
    @Test
    void theFiscalYearIsTheCalendarYear() {
        FiscalYear year = new FiscalYear(2025);

        assertThat(year.contains(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(year.contains(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(year.contains(LocalDate.of(2026, 1, 1))).isFalse();
    }

    @Test
    void thereIsNoFiscalYearBeforeTheBudgetLaw() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FiscalYear(1994));
        assertThatIllegalArgumentException().isThrownBy(() -> new FiscalYear(2100));
    }

    @Test
    void yearsFollowEachOther() {
        assertThat(new FiscalYear(2025).next()).isEqualTo(new FiscalYear(2026)).isGreaterThan(new FiscalYear(2025));
    }
}
