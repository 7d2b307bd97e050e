package jixiao.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.FormFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not understood becomes a finding with its line, never a guess and never an exception. */
class NotUnderstoodTest {
    private final FormReader reader = new FormReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "今天天气很好。",
                "序号\t姓名\n1\t张三",
                "<table></table>",
                "<table><tr><td>姓名</td></tr></table>",
                "|||",
                "\t\t"
            })
    void aTextWithoutAFormIsAnError(String text) {
        FormDocument document = reader.read(text);

        assertThat(document.layout()).isEqualTo(FormDocument.UNKNOWN_LAYOUT);
        assertThat(document.projects()).isEmpty();
        assertThat(document.hasErrors()).isTrue();
        assertThat(document.findings()).extracting(FormFinding::code).contains("document-not-understood");
    }

    @Test
    void whatIsMissingIsNamedWithItsLine() {
        FormDocument document = reader.read("项目支出绩效目标表\n\n项目名称\t\n年度资金总额\t100\n一级指标\t二级指标\t三级指标\t指标值\n");

        assertThat(document.projects()).isEmpty();
        assertThat(document.findings())
                .extracting(FormFinding::code, FormFinding::line)
                .contains(tuple("project-name-missing", 1), tuple("fiscal-year-missing", 1));
    }

    @Test
    void anAmountWithoutAUnitIsNotRead() {
        FormDocument document =
                reader.read("2024年项目支出绩效目标表\n项目名称\t体检\n年度资金总额\t100\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t体检人数\t124人\n");

        assertThat(document.projects().getFirst().funds().annual())
                .satisfies(amount -> assertThat(amount.money()).isNull())
                .satisfies(amount -> assertThat(amount.written()).isEqualTo("100"));
        assertThat(document.findings())
                .extracting(FormFinding::code, FormFinding::line)
                .contains(tuple("money-unit-missing", 3));
    }

    @Test
    void aFormWithoutIndicatorsIsAnError() {
        FormDocument document = reader.read("2024年项目支出绩效目标表\n单位：元\n项目名称\t体检\n年度资金总额\t100\n");

        assertThat(document.findings())
                .extracting(FormFinding::code, FormFinding::line)
                .contains(tuple("indicators-missing", 1));
    }

    @Test
    void aSelfEvaluationWhoseCellsCannotBeToldIsNotTakenApart() {
        FormDocument document = reader.read("2024年项目支出绩效自评表\n单位：元\n项目名称 体检\n"
                + "一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分\n产出指标 数量指标 体检 人数 124人 124人 10 10\n");

        assertThat(document.projects().getFirst().indicators()).isEmpty();
        assertThat(document.findings())
                .extracting(FormFinding::code, FormFinding::line)
                .contains(tuple("columns-lost", 5));
    }

    @Test
    void cellsThatFitNoColumnAreAnError() {
        FormDocument document = reader.read(
                "2024年项目支出绩效目标表\n单位：元\n项目名称\t体检\n" + "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t体检人数\t124人\t多出的一栏\n");

        assertThat(document.findings())
                .extracting(FormFinding::code, FormFinding::line)
                .contains(tuple("row-not-understood", 5));
    }

    @Test
    void aTextWithEveryCellOnALineOfItsOwnIsReadWhereItIsPlain() {
        FormDocument document = reader.read(String.join(
                "\n",
                List.of(
                        "2024年项目支出绩效目标表",
                        "单位：万元",
                        "项目名称",
                        "设备购置",
                        "主管部门",
                        "某局",
                        "年度资金总额",
                        "100",
                        "一级指标",
                        "二级指标",
                        "三级指标",
                        "指标值",
                        "产出指标",
                        "数量指标",
                        "购置电脑",
                        "≥10台",
                        "购置打印机",
                        "2台",
                        "质量指标",
                        "验收合格率",
                        "100%")));

        assertThat(document.projects().getFirst().indicators())
                .extracting(row -> row.name(), row -> row.target())
                .containsExactly(tuple("购置电脑", "≥10台"), tuple("购置打印机", "2台"), tuple("验收合格率", "100%"));
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentCutOffAnywhereIsReadAsFarAsItGoes(Samples sample) {
        String text = sample.text();
        for (int end = 0; end < text.length(); end += 97) {
            FormDocument document = reader.read(text.substring(0, end));
            assertThat(document.findings())
                    .allSatisfy(finding -> assertThat(finding.line()).isPositive());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentWithItsLinesInDisorderIsNoException(Samples sample) {
        for (int seed = 0; seed < 20; seed++) {
            List<String> lines = Arrays.asList(sample.text().split("\n", -1));
            Collections.shuffle(lines, new Random(seed));
            assertThat(reader.read(String.join("\n", lines))).isNotNull();
        }
    }

    @Test
    void twoThousandFormsAreReadInOneGo() {
        FormDocument document = reader.read((Samples.S2.text() + "\n\n").repeat(286));

        assertThat(document.projects()).hasSize(2002);
        assertThat(document.projects().stream()
                        .mapToInt(form -> form.indicators().size())
                        .sum())
                .isEqualTo(2002 * 9);
    }
}
