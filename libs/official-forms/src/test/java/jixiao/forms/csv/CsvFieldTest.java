package jixiao.forms.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFieldTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd()",
                "=1+1",
                "+cmd",
                "-cmd",
                "-1+1",
                "@SUM(A1)",
                "+-1",
                "＝cmd",
                "＋1+1",
                "－1+1",
                "＠SUM",
                " =cmd",
                "\u00a0=cmd",
                "\u3000=cmd",
                "\u200b=cmd",
                "-",
                "-5-5",
                "+5e5"
            })
    void whatASpreadsheetMayTakeForAFormulaBecomesText(String text) {
        assertThat(CsvField.of(text).replace("\"", "")).startsWith("'").endsWith(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\tcmd", "\rcmd", "\n=cmd"})
    void whatBeginsWithAControlCharacterBecomesText(String text) {
        assertThat(CsvField.of(text)).isEqualTo("\"'" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+5", "-0.25", "-12.5%", "9.92", "0", "—", "≥95%", "职工体检", "5-10天"})
    void numbersAndWordsStandAsWritten(String text) {
        assertThat(CsvField.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "'=1", "''=1", "＝1", " =cmd", "-5", "'引用'", "职工满意度", ""})
    void whatWasGuardedIsReadAsItWas(String text) {
        assertThat(CsvField.unguarded(CsvField.of(text).replaceAll("^\"|\"$", "")))
                .isEqualTo(text);
    }

    @Test
    void commasQuotesAndLineBreaksAreQuoted() {
        assertThat(CsvField.of("1,194,800")).isEqualTo("\"1,194,800\"");
        assertThat(CsvField.of("称为\"好\"")).isEqualTo("\"称为\"\"好\"\"\"");
        assertThat(CsvField.of("一\n二")).isEqualTo("\"一\n二\"");
    }
}
