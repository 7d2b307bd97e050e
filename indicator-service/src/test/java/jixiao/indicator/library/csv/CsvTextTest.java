package jixiao.indicator.library.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {
    @Test
    void what_is_written_is_read_again() {
        List<String> cells = List.of("a", "", "带,逗号", "带\"引号\"", "两\r\n行", "=1+1", "'=x", "-5", "≥95%", " 前后 ");
        List<CsvRow> rows = CsvText.rows(CsvText.bytes(List.of(cells, List.of("末行"))), 9);

        assertThat(rows.getFirst().cells()).isEqualTo(cells);
        assertThat(rows.getLast()).isEqualTo(new CsvRow(3, List.of("末行")));
    }

    @Test
    void excel_is_told_that_it_is_utf_8() {
        assertThat(CsvText.bytes(List.of(List.of("编码")))).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void a_cell_that_would_be_a_formula_is_guarded() {
        assertThat(new String(CsvText.bytes(List.of(List.of("=1+1"))), StandardCharsets.UTF_8))
                .contains("'=1+1");
    }

    @Test
    void a_file_a_chinese_excel_saved_is_read_too() {
        byte[] saved = "编码,指标名称\r\n,职工满意度\r\n".getBytes(Charset.forName("GB18030"));
        assertThat(CsvText.rows(saved, 9).getLast().cells()).containsExactly("", "职工满意度");
    }

    @Test
    void lines_are_counted_as_an_editor_counts_them_and_blank_ones_do_not_matter() {
        byte[] file = "a,\"b\nc\"\n\n,\nd\r\n".getBytes(StandardCharsets.UTF_8);
        assertThat(CsvText.rows(file, 9))
                .containsExactly(new CsvRow(1, List.of("a", "b\nc")), new CsvRow(5, List.of("d")));
    }

    @Test
    void a_quote_that_does_not_end_is_named_by_its_line() {
        byte[] file = "a\n\"b".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> CsvText.rows(file, 9)).hasMessageContaining("第 2 行");
    }
}
