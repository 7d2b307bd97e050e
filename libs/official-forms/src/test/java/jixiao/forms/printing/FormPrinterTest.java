package jixiao.forms.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jixiao.forms.document.FormDocument;
import jixiao.forms.layout.Layouts;
import jixiao.forms.layout.Print.Page;
import jixiao.forms.printing.PrintedCell.Role;
import jixiao.forms.reading.FormReader;
import jixiao.forms.reading.Samples;
import jixiao.forms.reading.Variants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormPrinterTest {
    private final FormPrinter printer = new FormPrinter(Layouts.shipped());

    @ParameterizedTest
    @EnumSource
    void everyColumnOfEveryRowIsCoveredByOneCell(Samples sample) {
        tables(sample.document()).forEach(FormPrinterTest::assertCovered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "self-evaluation-with-merged-cells.html",
                "self-evaluation-with-pipes.txt",
                "target-with-extra-columns.txt",
                "target-markdown.md"
            })
    void theColumnsOfOneIssuerWidenTheRowsThatLackThem(String variant) throws Exception {
        List<PrintedTable> tables =
                tables(new FormReader().read(Variants.text(variant))).toList();

        assertThat(tables).isNotEmpty().allSatisfy(FormPrinterTest::assertCovered);
    }

    @Test
    void thePartsStandInTheOrderOfTheOriginal() {
        PrintedDocument printed = printer.print(Samples.S2.document());

        assertThat(printed.title()).isEqualTo("红寺堡区本级项目支出绩效自评表");
        assertThat(printed.parts().stream().map(Part::kind).distinct())
                .containsExactly(Part.Kind.NOTICE, Part.Kind.STATISTICS, Part.Kind.FORM, Part.Kind.REPORT);
    }

    @Test
    void theListLiesAcrossTheSheet() {
        assertThat(printer.print(Samples.S3.document()).page()).isEqualTo(Page.LANDSCAPE);
        assertThat(printer.print(Samples.S4.document()).page()).isEqualTo(Page.PORTRAIT);
    }

    @Test
    void theColumnCaptionsAreTheHeadOfATable() {
        PrintedTable form = tables(Samples.S1.document()).findFirst().orElseThrow();

        assertThat(form.head()).isEqualTo(new PrintedTable.Head(9, 1));
        assertThat(form.rows().get(9).cells())
                .extracting(PrintedCell::text)
                .containsExactly("一级指标", "二级指标", "三级指标", "指标值");
    }

    @Test
    void anAmountBearsItsNumberAndStandsAsWritten() {
        PrintedTable form = tables(Samples.S2.document()).skip(1).findFirst().orElseThrow();

        assertThat(form.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.role() == Role.NUMBER)
                        .filter(cell -> !cell.text().isEmpty()))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.number())
                        .isEqualTo(cell.text().equals("—") ? null : new BigDecimal(cell.text())));
    }

    @Test
    void whatNoFormatCanBearIsShownAsReplaced() {
        assertThat(Printable.text("a\0b\ud800c\u202ed\ufffee\u2028f"))
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf");
        assertThat(Printable.text("一\r\n二\r三\t\u200f\u200b😀𠮷")).isEqualTo("一\n二\n三\t\u200f\u200b😀𠮷");
    }

    private Stream<PrintedTable> tables(FormDocument document) {
        return printer.print(document).parts().stream()
                .filter(PrintedTable.class::isInstance)
                .map(PrintedTable.class::cast);
    }

    private static void assertCovered(PrintedTable table) {
        int[] covered = new int[table.widths().size()];
        for (PrintedRow row : table.rows()) {
            int column = 0;
            for (PrintedCell cell : row.cells()) {
                while (covered[column] > 0) {
                    column++;
                }
                for (int end = column + cell.span(); column < end; column++) {
                    assertThat(covered[column])
                            .as("%s in %s", cell, table.name())
                            .isZero();
                    covered[column] = cell.rows();
                }
            }
            assertThat(covered).as("%s in %s", row, table.name()).doesNotContain(0);
            Arrays.setAll(covered, each -> covered[each] - 1);
        }
        assertThat(covered).as(table.name()).containsOnly(0);
        assertThat(table.widths().stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
    }
}
