package jixiao.evaluation.statistics.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-5", "@SUM(A1)", "\tx", "＝1"})
    void a_cell_that_would_run_as_a_formula_stays_text(String text) {
        assertThat(StatisticsCsv.cell(text)).isEqualTo("'" + text);
    }

    @Test
    void a_cell_with_a_separator_or_a_line_break_is_quoted() {
        assertThat(StatisticsCsv.cell("甲,乙")).isEqualTo("\"甲,乙\"");
        assertThat(StatisticsCsv.cell("他说\"好\"")).isEqualTo("\"他说\"\"好\"\"\"");
        assertThat(StatisticsCsv.cell("一\n二")).isEqualTo("\"一\n二\"");
        assertThat(StatisticsCsv.cell("=a,b")).isEqualTo("\"'=a,b\"");
        assertThat(StatisticsCsv.cell("0.42")).isEqualTo("0.42");
    }
}
