package jixiao.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.FormFinding;
import jixiao.forms.document.FormFinding.Severity;
import jixiao.forms.document.IndicatorRow;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;

/** S1: a table whose columns shift and whose labels go missing. */
class ShiftedColumnsTest {
    private final FormDocument document = Samples.S1.document();

    @Test
    void aSecondLevelPrintedInTheFirstColumnKeepsItsLevel() {
        assertThat(indicators(0))
                .extracting(IndicatorRow::category, IndicatorRow::subcategory, IndicatorRow::name, IndicatorRow::target)
                .contains(
                        tuple(Category.OUTPUT, Subcategory.COST, "慰问金800元/人，124人次，共计99200元", "9.92万元"),
                        tuple(
                                Category.BENEFIT,
                                Subcategory.SUSTAINABLE_IMPACT,
                                "让劳模以更好的身心状态为社会让劳模以更好的身心状态为社会\n心状态为社会发展作贡献发展作贡献",
                                "100%"));
    }

    @Test
    void aRowWithoutValueAndLabelContinuesTheRowAbove() {
        assertThat(indicators(2))
                .hasSize(9)
                .extracting(IndicatorRow::name)
                .contains("关心劳模生活，落实劳模健康体检等各项待遇\n帮助困难劳模排忧解难，在全社会弘扬劳模精神");
        assertThat(indicators(3))
                .extracting(IndicatorRow::name)
                .contains("使工会组织更好的发挥职能作用，服务好职工\n为职工排忧解难，办实事好事，提升职工幸福感");
    }

    @Test
    void aBlankValueUnderItsOwnLabelIsARowOfItsOwn() {
        assertThat(indicators(3))
                .filteredOn(row -> row.subcategory() == Subcategory.ECOLOGICAL)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo("使工会组织更好的发挥职能作用，服务好职工");
                    assertThat(row.target()).isEmpty();
                });
    }

    @Test
    void aMissingLabelStaysUnknownWithAFinding() {
        assertThat(indicators(3))
                .filteredOn(row -> row.target().equals("50万元"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.line()).isEqualTo(112);
                    assertThat(row.subcategory()).isNull();
                    assertThat(row.subcategoryCaption()).isNull();
                    assertThat(row.strayCaptions()).containsExactly("时效指标");
                });
        assertThat(document.findings())
                .extracting(FormFinding::code, FormFinding::line, FormFinding::severity)
                .containsExactly(
                        tuple("level-label-stray", 109, Severity.WARNING),
                        tuple("level-label-missing", 110, Severity.WARNING),
                        tuple("level-label-stray", 111, Severity.WARNING),
                        tuple("level-label-missing", 112, Severity.WARNING));
    }

    @Test
    void anUnlabelledRowBelowALabelledOneSharesItsCell() {
        assertThat(indicators(3))
                .filteredOn(row -> row.subcategory() == Subcategory.QUANTITY)
                .extracting(IndicatorRow::name, IndicatorRow::target)
                .containsExactly(
                        tuple("确保工会经费及时、足额按照全市职工工资总额的2%40%向工会计提经费，保证工会有效开展各项工作", "95%"),
                        tuple("按照全市职工工资总额2%40%划拨工会经费", "95%"));
    }

    @Test
    void theFundsAreReadInTheirGroups() {
        var funds = document.projects().getFirst().funds();

        assertThat(document.attachment()).isEqualTo("附件2");
        assertThat(List.of(funds.total(), funds.annual(), funds.local(), funds.appropriation()))
                .allSatisfy(amount -> {
                    assertThat(amount.written()).isEqualTo("9.92");
                    assertThat(amount.money()).hasToString("99200.00");
                });
        assertThat(funds.transfer()).isNull();
        assertThat(funds.transferCentral()).isNull();
        assertThat(funds.carryOver()).isNull();
    }

    private List<IndicatorRow> indicators(int form) {
        return document.projects().get(form).indicators();
    }
}
