package jixiao.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.FormFinding;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.PrintedField;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.YearEnd.FundsLine;
import jixiao.values.Category;
import jixiao.values.MoneyUnit;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;

/** Tables of other issuers: merged cells, pipes, markdown, other captions, more columns. */
class OtherPublishedTablesTest {

    @Test
    void anHtmlTableWithMergedCellsIsReadLikeAnyOther() throws IOException {
        FormDocument document = read("self-evaluation-with-merged-cells.html");
        ProjectForm form = document.projects().getFirst();

        assertThat(document.layout()).isEqualTo("mof-self-evaluation-2020");
        assertThat(document.fiscalYear()).isEqualTo(2024);
        assertThat(document.attachment()).isEqualTo("附件3");
        assertThat(form.others())
                .containsExactly(new PrintedField("项目负责人", "张三"), new PrintedField("联系电话", "0000-1234567"));
        assertThat(form.numberedGoals()).containsExactly("目标1：举办培训班10期；", "目标2：培训职工500人次。");
        assertThat(form.yearEnd().funds())
                .extracting(line -> line.caption(), FundsLine::points, FundsLine::rate, FundsLine::score)
                .containsExactly(
                        tuple("年度资金总额", "10", "95.50", "9.55"),
                        tuple("其中：当年财政拨款", "—", "95.50", "—"),
                        tuple("上年结转资金", "—", "/", "—"),
                        tuple("其他资金", "—", null, "—"));
        assertThat(form.yearEnd().totalScore()).isEqualByComparingTo("97.34");
    }

    @Test
    void anEmptyCellOfItsOwnBesideMergedOnesIsAMissingLabel() throws IOException {
        FormDocument document = read("self-evaluation-with-merged-cells.html");

        assertThat(document.projects().getFirst().indicators())
                .extracting(IndicatorRow::name, IndicatorRow::subcategory)
                .containsExactly(
                        tuple("举办培训班", Subcategory.QUANTITY),
                        tuple("培训职工", Subcategory.QUANTITY),
                        tuple("培训合格率", null),
                        tuple("职工技能水平", Subcategory.SOCIAL),
                        tuple("参训职工满意度", Subcategory.SATISFACTION));
        assertThat(document.findings())
                .extracting(FormFinding::code, FormFinding::line)
                .contains(tuple("level-label-missing", 22));
    }

    @Test
    void cellsDroppedUnderMergedOnesAreMadeUpFor() throws IOException {
        FormDocument document = read("self-evaluation-with-pipes.txt");
        ProjectForm form = document.projects().getFirst();

        assertThat(document.title()).isEqualTo("部门预算项目支出绩效自评表");
        assertThat(document.fiscalYear()).isEqualTo(2023);
        assertThat(form.yearEnd().achieved()).isEqualTo("完成");
        assertThat(form.yearEnd().funds())
                .extracting(
                        FundsLine::source,
                        line -> line.adjusted() == null ? null : line.adjusted().written(),
                        FundsLine::rate,
                        FundsLine::score)
                .containsExactly(
                        tuple("TOTAL", "3.36", "100.00", "10"),
                        tuple("APPROPRIATION", "3.36", "100.00", "/"),
                        tuple("SPECIAL_ACCOUNT", "0.00", "0.00", "/"),
                        tuple("UNIT", "0.00", "0.00", "/"),
                        tuple("OTHER", null, null, "/"));
        assertThat(form.others())
                .extracting(PrintedField::label)
                .containsExactly("2.项目实施内容及过程概述", "评价结论", "存在问题", "改进措施", "项目负责人", "财务负责人");
    }

    @Test
    void operatorValueAndUnitOfSeparateColumnsMakeOneTarget() throws IOException {
        FormDocument document = read("self-evaluation-with-pipes.txt");

        assertThat(document.projects().getFirst().indicators())
                .extracting(IndicatorRow::target, IndicatorRow::actual, IndicatorRow::points, IndicatorRow::others)
                .containsExactly(
                        tuple("=13台", "13", new BigDecimal("40"), List.of()),
                        tuple("≥98%", "100", new BigDecimal("20"), List.of()),
                        tuple("提升", "提升", new BigDecimal("30"), List.of(new PrintedField("指标性质", "定性"))));
    }

    @Test
    void moreFieldsAndColumnsAreKeptInTheirOwnWords() throws IOException {
        FormDocument document = read("target-with-extra-columns.txt");
        ProjectForm form = document.projects().getFirst();

        assertThat(document.layout()).isEqualTo("mof-target-2020");
        assertThat(form.others())
                .extracting(PrintedField::label)
                .containsExactly("填报单位", "填报日期", "项目编码", "项目负责人", "资金来源", "项目类别");
        assertThat(form.funds().annual().money()).hasToString("12505000.00");
        assertThat(form.goal()).isEqualTo("对全区困难群众实施救助，\n做到应救尽救。");
        assertThat(form.indicators())
                .extracting(IndicatorRow::category, IndicatorRow::prefix, IndicatorRow::name, IndicatorRow::points)
                .startsWith(
                        tuple(Category.OUTPUT, "1.", "救助人次", new BigDecimal("20")),
                        tuple(Category.OUTPUT, "2.", "发放批次", new BigDecimal("10")));
        assertThat(form.indicators())
                .filteredOn(row -> row.category() == Category.COST)
                .extracting(IndicatorRow::subcategoryCaption, IndicatorRow::subcategory)
                .containsExactly(tuple("经济成本指标", Subcategory.COST));
        assertThat(form.indicators().getFirst().others()).containsExactly(new PrintedField("备注", "含临时救助"));
    }

    @Test
    void markdownIsReadAsATable() throws IOException {
        FormDocument document = read("target-markdown.md");

        assertThat(document.title()).isEqualTo("2024年度项目支出绩效目标表");
        assertThat(document.moneyUnit()).isEqualTo(MoneyUnit.YUAN);
        assertThat(document.projects().getFirst().funds().annual().money()).hasToString("350000.00");
        assertThat(document.projects().getFirst().indicators()).hasSize(4);
    }

    @Test
    void aListWithOneIndicatorPerRowGathersTheRowsOfAProject() {
        FormDocument document = new FormReader().read("""
                2024年部门预算项目绩效目标表
                单位：万元
                单位名称\t项目名称\t预算数\t绩效目标\t一级指标\t二级指标\t三级指标\t指标值
                合计\t\t130\t\t\t\t\t
                某局本级\t购置设备\t100\t购置电脑。\t产出指标\t数量指标\t购置电脑\t≥10台
                \t\t\t\t\t质量指标\t合格率\t100%
                某局本级\t维修房屋\t30\t维修房屋。\t产出指标\t数量指标\t维修面积\t200平方米
                某局本级\t维修房屋\t30\t维修房屋。\t效益指标\t社会效益指标\t办公条件\t改善
                """);

        assertThat(document.projects())
                .extracting(
                        ProjectForm::name,
                        ProjectForm::unit,
                        form -> form.funds().annual().written(),
                        form -> form.indicators().size())
                .containsExactly(tuple("购置设备", "某局本级", "100", 2), tuple("维修房屋", "某局本级", "30", 2));
        assertThat(document.subtotals()).hasSize(1);
        assertThat(document.findings()).extracting(FormFinding::code).containsExactly("layout-unknown");
    }

    @Test
    void anUnknownLayoutIsNamed() throws IOException {
        assertThat(read("target-markdown.md").findings())
                .extracting(FormFinding::code)
                .containsExactly("layout-unknown");
    }

    private static FormDocument read(String variant) throws IOException {
        return new FormReader().read(Variants.text(variant));
    }
}
