package jixiao.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.FormFinding;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no form, too much of one, or something like it is refused or read quickly, in words that say what is wrong. */
class WrongDocumentsTest {
    private static final Duration QUICKLY = Duration.ofSeconds(60);
    private static final String HEAD = "2024年项目支出绩效目标表\n单位：万元\n项目名称\t体检\n年度资金总额\t100\n";
    private static final String COLUMNS = "一级指标\t二级指标\t三级指标\t指标值\n";

    static Stream<Named<String>> largeTexts() {
        return Stream.of(
                Named.of("prose", "为加强管理，提高资金使用效益，现将有关情况公开如下。".repeat(80_000)),
                Named.of("lines of prose", "为加强管理，现将有关情况公开如下。\n".repeat(120_000)),
                Named.of("one cell", HEAD + "年度总体目标\t" + "完成体检。".repeat(400_000) + "\n" + COLUMNS),
                Named.of("words", "体检 ".repeat(700_000)),
                Named.of("blanks", " ".repeat(2_000_000)),
                Named.of("tabs", "\t".repeat(2_000_000)),
                Named.of("pipes", "|".repeat(2_000_000)),
                Named.of("dashes", "| --- ".repeat(350_000)),
                Named.of("digits", "9".repeat(2_000_000)),
                Named.of("colons", "项目名称：".repeat(400_000)),
                Named.of("nested tags", "<html><body>" + "<div>".repeat(100_000) + "项目名称" + "</div>".repeat(100_000)),
                Named.of("nested tables", "<table><tr><td>".repeat(3_000) + "项目名称"),
                Named.of("open tags", "<table" + "<td>".repeat(400_000)),
                Named.of("many forms", (HEAD + COLUMNS + "产出指标\t数量指标\t体检人数\t124人\n").repeat(8_000)),
                Named.of(
                        "pdf words",
                        HEAD.replace('\t', ' ')
                                + COLUMNS.replace('\t', ' ')
                                + "产出指标 数量指标 体检人数 124人\n培训人数 200人\n".repeat(30_000)),
                Named.of(
                        "cells in lines",
                        (HEAD + "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n").replace('\t', '\n') + "产出指标\n数量指标\n"
                                + "体检人数\n124人\n124人\n10\n10\n".repeat(30_000)));
    }

    @ParameterizedTest
    @MethodSource("largeTexts")
    void twoMegabytesAreReadOrRefusedQuickly(String text) {
        FormDocument document = Assertions.assertTimeout(QUICKLY, () -> new FormReader().read(text));

        assertThat(document.findings()).isNotEmpty();
        assertThat(document.findings()).hasSizeLessThan(50_000);
    }

    @Test
    void fiveThousandRowsAreReadQuickly() {
        String rows = "产出指标\t数量指标\t体检人数\t≥124人\n".repeat(5_000);

        FormDocument document = Assertions.assertTimeout(QUICKLY, () -> new FormReader().read(HEAD + COLUMNS + rows));

        assertThat(document.projects().getFirst().indicators()).hasSize(5_000);
        assertThat(document.hasErrors()).isFalse();
    }

    @Test
    void aPageWithoutATableIsRefusedInWords() {
        FormDocument document =
                new FormReader().read("<html><body><h1>绩效目标公开</h1><p>详见附件。</p><a href=\"a.xls\">附件</a></body></html>");

        assertThat(document.projects()).isEmpty();
        assertThat(document.findings())
                .filteredOn(finding -> finding.severity() == FormFinding.Severity.ERROR)
                .extracting(FormFinding::message)
                .singleElement()
                .asString()
                .contains("没有找到绩效表");
    }

    @Test
    void aTableOfAWholeDepartmentIsRefusedOnItsLine() {
        FormDocument document = new FormReader()
                .read("2024年部门整体支出绩效目标表\n单位：万元\n部门名称\t某局\n年度总体目标\t做好工作。\n" + COLUMNS + "产出指标\t数量指标\t检查次数\t≥12次\n");

        assertThat(document.projects()).isEmpty();
        assertThat(document.findings())
                .filteredOn(finding -> finding.code().equals("table-without-project"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.line()).isEqualTo(5))
                .satisfies(finding -> assertThat(finding.message()).contains("项目名称"));
    }

    @Test
    void whatFollowsAFormAndIsNoFormIsReportedWithItsLines() {
        FormDocument document =
                new FormReader().read(HEAD + COLUMNS + "产出指标\t数量指标\t体检人数\t124人\n\n\n" + "无关的一行文字。\n".repeat(30));

        assertThat(document.findings())
                .filteredOn(finding -> finding.code().equals("lines-not-read"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("第 9 行至第 38 行"));
    }

    @Test
    void charactersThatWereLostBeforeAreReportedOnTheirLine() {
        FormDocument document = new FormReader().read(HEAD + COLUMNS + "产出指标\t数量指标\t体检人\uFFFD\t124人\n");

        assertThat(document.projects()).hasSize(1);
        assertThat(document.findings())
                .filteredOn(finding -> finding.code().equals("characters-lost"))
                .extracting(FormFinding::line)
                .containsExactly(6);
    }
}
