package jixiao.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jixiao.forms.document.FormDocument;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.Subtotal;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;

/** S3: one row per project, the indicators as numbered text in a cell. */
class ProjectListDocumentTest {
    private final FormDocument document = Samples.S3.document();

    @Test
    void organisationsOfOneNameAreToldApartByCode() {
        assertThat(document.title()).isEqualTo("门源县总工会2023年部门预算项目支出绩效目标公开表");
        assertThat(document.subtotals())
                .extracting(
                        Subtotal::code,
                        Subtotal::name,
                        subtotal -> subtotal.amount().written())
                .containsExactly(
                        tuple(null, "合计", "435.21"),
                        tuple("003", "门源县总工会", "435.21"),
                        tuple("003006", "门源县总工会", "435.21"));
        assertThat(document.projects())
                .extracting(ProjectForm::departmentCode, ProjectForm::unitCode, ProjectForm::unit)
                .containsOnly(tuple("003", "003006", "门源县总工会"));
    }

    @Test
    void theHeadPrintedOnTheNextPageIsNoProject() {
        assertThat(document.projects())
                .extracting(
                        ProjectForm::ordinal,
                        ProjectForm::name,
                        form -> form.funds().annual().written())
                .containsExactly(
                        tuple("1", "环卫工人爱心早餐", "30"),
                        tuple("2", "厂务公开经费", "4.00"),
                        tuple("3", "门源县总工会工会经费", "400.00"),
                        tuple("4", "维权经费", "1.00"),
                        tuple("5", "科级及以下退休干部公用经费(含慰问金)", "0.21"));
        assertThat(document.projects())
                .extracting(form -> form.indicators().size())
                .containsExactly(8, 14, 22, 15, 7);
    }

    @Test
    void numberedGoalsAreCutApart() {
        assertThat(document.projects())
                .extracting(form -> form.numberedGoals().size())
                .containsExactly(0, 3, 4, 3, 0);
        assertThat(document.projects().get(1).numberedGoals().get(1))
                .isEqualTo("目标二：通过成本控制，制作厂务和事务宣传栏不高于1万元，制作宣传品不高于2.66万元，进一步提升财政资金使用效益。");
        assertThat(document.projects().get(2).goal())
                .contains("稳步开展 下解基层工会经费180万元")
                .contains("\n目标二：");
    }

    @Test
    void captionsAndPrefixesAreKeptAsWritten() {
        assertThat(document.projects().getFirst().indicators().getFirst())
                .extracting(
                        IndicatorRow::categoryCaption,
                        IndicatorRow::category,
                        IndicatorRow::subcategoryCaption,
                        IndicatorRow::subcategory,
                        IndicatorRow::prefix,
                        IndicatorRow::name,
                        IndicatorRow::target)
                .containsExactly("一、产出指标", Category.OUTPUT, "(一)数量指标:", Subcategory.QUANTITY, "1.", "举办活动天数", "30天");
        assertThat(document.projects().get(2).indicators())
                .extracting(IndicatorRow::subcategoryCaption)
                .contains("(四)成本指标");
    }

    @Test
    void nameAndValueAreCutHoweverTheyAreJoined() {
        assertThat(document.projects().get(4).indicators())
                .extracting(IndicatorRow::prefix, IndicatorRow::name, IndicatorRow::joint, IndicatorRow::target)
                .containsExactly(
                        tuple("1.", "补贴人数", ": ", "7名"),
                        tuple("1.", "补贴资金到位率", "", "100%"),
                        tuple("1.", "工作完成及时率", "", "100%"),
                        tuple(null, "公用及慰问金额", ": ", "0.21万元"),
                        tuple("1.", "政策知晓率", "", "≥98%"),
                        tuple("1.", "服务退休人员及时率", null, "及时"),
                        tuple("1.", "退休干部满意度", "", "≥99%"));
        assertThat(document.projects().get(1).indicators())
                .extracting(IndicatorRow::name, IndicatorRow::target)
                .contains(tuple("工作完成时限", "2021年12月28日"), tuple("单次宣传成本", "≤0.2万元"));
    }

    @Test
    void aSatisfactionWithoutSecondLevelSaysSo() {
        assertThat(document.findings())
                .allSatisfy(finding -> assertThat(finding.code()).isEqualTo("level-label-missing"))
                .extracting(finding -> finding.line())
                .containsExactly(10, 13, 14, 15);
    }
}
