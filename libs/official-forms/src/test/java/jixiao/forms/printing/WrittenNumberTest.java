package jixiao.forms.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"9.92|9.92", "4.00|4.00", "0|0", "-5|-5", "1,194,800|1194800", "1234567|1234567"})
    void aPlainNumberIsReadExactly(String written, BigDecimal number) {
        assertThat(WrittenNumber.read(written)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "—", "003", "8.75万", "12,34", "1e5", "95%", "=1", "１２", " 3"})
    void anythingElseIsText(String written) {
        assertThat(WrittenNumber.read(written)).isNull();
    }
}
