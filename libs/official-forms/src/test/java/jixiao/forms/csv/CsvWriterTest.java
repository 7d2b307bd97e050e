package jixiao.forms.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jixiao.forms.layout.Layouts;
import jixiao.forms.printing.FormPrinter;
import jixiao.forms.reading.Samples;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    @Test
    void fieldsStandInTheOrderTheyArePrintedIn() throws IOException {
        assertThat(written(Samples.S1))
                .startsWith("\ufeff附件2\r\n2024年吴忠市本级部门项目支出预算绩效目标表\r\n(2024年度)\r\n单位：万元\r\n"
                        + "项目名称,劳模春节慰问金,,,,\r\n"
                        + "主管部门,吴忠市总工会,实施单位,吴忠市总工会本级,,\r\n"
                        + "项目属性,一年期项目,项目期,1年,,\r\n"
                        + "项目总额,9.92,其中：年度资金总额,9.92,,\r\n"
                        + "其中：本级资金,资金总额,9.92,其中：转移县（市、区）资金,资金总额,\r\n"
                        + ",其中：财政拨款,9.92,,其中：中央资金,\r\n");
    }

    @Test
    void everyRowOfATableHasEveryColumn() throws IOException {
        assertThat(written(Samples.S2).lines().filter(line -> line.contains("总 分")))
                .hasSize(7)
                .allSatisfy(line -> assertThat(line.chars().filter(character -> character == ','))
                        .hasSize(8));
    }

    @Test
    void rowsEndAsTheStandardSays() throws IOException {
        assertThat(written(Samples.S0).replace("\r\n", "")).doesNotContain("\r");
    }

    private static String written(Samples sample) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new CsvWriter().write(new FormPrinter(Layouts.shipped()).print(sample.document()), file);
        return file.toString(StandardCharsets.UTF_8);
    }
}
