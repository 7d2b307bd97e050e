package jixiao.forms.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.PlannedFunds;
import jixiao.forms.document.PrintedField;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.document.YearEnd;
import jixiao.forms.reading.Samples;
import jixiao.values.Category;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;
import jixiao.values.Subcategory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFormsTest {
    private final HtmlForms printer = new HtmlForms();

    @Test
    void theCaptionsStandInTheOrderOfTheOriginal() {
        FormDocument document = Samples.S1.document();
        Document page =
                Jsoup.parse(printer.renderForm(document, document.projects().getFirst()));

        assertThat(page.select("h2").text()).isEqualTo("2024年吴忠市本级部门项目支出预算绩效目标表");
        assertThat(page.select(".attachment, .year, .unit").eachText()).containsExactly("附件2", "(2024年度)", "单位：万元");
        assertThat(page.select("tr").stream().limit(10).map(Element::text))
                .containsExactly(
                        "项目名称 劳模春节慰问金",
                        "主管部门 吴忠市总工会 实施单位 吴忠市总工会本级",
                        "项目属性 一年期项目 项目期 1年",
                        "项目总额 9.92 其中：年度资金总额 9.92",
                        "其中：本级资金 资金总额 9.92 其中：转移县（市、区）资金 资金总额",
                        "其中：财政拨款 9.92 其中：中央资金",
                        "其他资金 自治区资金",
                        "结余结转资金",
                        "年度总体绩效目标 关心劳模生活，落实劳模春节慰问等各项待遇，建立完善劳模生活保障机制与困难劳模长效帮扶机制，帮助困难劳模排忧解难，在全社会弘扬劳模精神。",
                        "一级指标 二级指标 三级指标 指标值");
    }

    @Test
    void equalLevelsOfNeighbouringRowsShareACell() {
        FormDocument document = Samples.S4.document();
        Document page =
                Jsoup.parse(printer.renderForm(document, document.projects().getFirst()));

        assertThat(page.select("th:matchesOwn(^产出指标$)").attr("rowspan")).isEqualTo("11");
        assertThat(page.select("th:matchesOwn(^数量指标$)").attr("rowspan")).isEqualTo("4");
        assertThat(page.select("th:matchesOwn(^时效指标$)").hasAttr("rowspan")).isFalse();
    }

    @Test
    void aCaptionThatStoodAloneStandsAloneAgain() {
        FormDocument document = Samples.S1.document();
        Document page =
                Jsoup.parse(printer.renderForm(document, document.projects().get(3)));

        Element alone = page.select("tr:has(th:matchesOwn(^时效指标$))").first();
        assertThat(alone.text()).isEqualTo("时效指标");
        assertThat(alone.nextElementSibling().select("td").eachText()).containsExactly("全年工会工作经费", "50万元");
        assertThat(alone.nextElementSibling().select("td").first().text()).isEmpty();
    }

    @Test
    void whatWasTypedStandsAsTyped() {
        FormDocument document = Samples.S2.document();
        Document page = Jsoup.parse(printer.render(document));

        assertThat(page.select(".statistics tr")).hasSize(9);
        assertThat(page.select(".statistics tr").get(1).text()).isEqualTo("总 计 52.33");
        assertThat(page.select("section.form")).hasSize(7);
        assertThat(page.select("section.form").get(1).text()).contains("年度资金总额: 8.75 8.75 8.32 10 98.09 9");
        assertThat(page.select(".form tr.total").eachText())
                .containsExactly(
                        "总 分 100 97",
                        "总 分 100 99",
                        "总 分 100 100",
                        "总 分 100 100",
                        "总 分 100 100",
                        "总 分 100 98",
                        "总 分 100 100");
        assertThat(page.select(".report h3")).hasSize(6);
    }

    @Test
    void textIsEscaped() {
        ProjectForm form = form("<script>alert('1')</script> & \"二\"", null);

        String html = printer.render(document("mof-target-2020", form));

        assertThat(html)
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;二&quot;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mof-target-2020", "library", "ningxia-target-2025", "mof-self-evaluation-2020"})
    void aProjectThatWasNeverImportedIsPrintedFromItsFacts(String layout) {
        YearEnd yearEnd = layout.contains("evaluation")
                ? new YearEnd(List.of(), "已完成", new BigDecimal("90"), new BigDecimal("88.5"))
                : null;

        Document page = Jsoup.parse(printer.render(document(layout, form("职工体检", yearEnd))));

        assertThat(page.select("h2").text()).isNotEmpty();
        assertThat(page.text()).contains("2026年度").contains("职工体检", "产出指标", "数量指标", "体检人数", "124人");
        assertThat(page.text()).contains("项目负责人 张三");
    }

    @Test
    void everyRowOfATableIsEquallyWide() {
        for (Samples sample : Samples.values()) {
            Document page = Jsoup.parse(printer.render(sample.document()));
            for (Element table : page.select("table")) {
                int columns = table.select("col").size();
                int cells = table.select("td, th").stream()
                        .mapToInt(cell -> span(cell, "colspan") * span(cell, "rowspan"))
                        .sum();
                assertThat(cells)
                        .as(table.text())
                        .isEqualTo(columns * table.select("tr").size());
            }
        }
    }

    @Test
    void anUnknownLayoutIsRefused() {
        assertThatThrownBy(() -> printer.render(document("nowhere-2026", form("职工体检", null))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere-2026");
    }

    @Test
    void theStyleSheetPrintsOnA4() {
        assertThat(HtmlForms.stylesheet()).contains("A4 portrait", "A4 landscape");
    }

    private static int span(Element cell, String attribute) {
        return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
    }

    private static FormDocument document(String layout, ProjectForm form) {
        return new FormDocument(
                layout, "", 2026, MoneyUnit.TEN_THOUSAND_YUAN, null, List.of(form), null, null, List.of());
    }

    private static ProjectForm form(String name, YearEnd yearEnd) {
        WrittenAmount amount = new WrittenAmount("12.4", Money.ofYuan("124000"));
        return new ProjectForm(
                0,
                null,
                name,
                "某市总工会",
                null,
                "某市总工会本级",
                null,
                "一年期项目",
                "1年",
                null,
                new PlannedFunds(amount, amount, amount, amount, null, null, null, null, null),
                "组织职工体检。",
                List.of(),
                List.of(new IndicatorRow(
                        0,
                        null,
                        Category.OUTPUT,
                        null,
                        Subcategory.QUANTITY,
                        null,
                        "体检人数",
                        "124人",
                        null,
                        null,
                        null,
                        null)),
                yearEnd,
                List.of(new PrintedField("项目负责人", "张三")));
    }
}
