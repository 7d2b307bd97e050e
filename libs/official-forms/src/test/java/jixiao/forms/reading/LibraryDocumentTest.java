package jixiao.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jixiao.forms.document.FormDocument;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.ProjectForm;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;

/** S0: 项目库年度绩效表. */
class LibraryDocumentTest {
    private final FormDocument document = Samples.S0.document();

    @Test
    void theHeadIsReadFieldByField() {
        ProjectForm form = document.projects().get(1);

        assertThat(document.title()).isEqualTo("项目库年度绩效表");
        assertThat(document.attachment()).isNull();
        assertThat(form.line()).isEqualTo(23);
        assertThat(form.name()).isEqualTo("社会化工会工作者职业年金");
        assertThat(form.department()).isEqualTo("吴忠市红寺堡区总工会");
        assertThat(form.unit()).isEqualTo("吴忠市红寺堡区总工会本级");
        assertThat(form.attribute()).isEqualTo("一年期项目");
        assertThat(form.term()).isEqualTo("1年");
        assertThat(form.fundOffice()).isEqualTo("行政政法股");
        assertThat(form.funds().annual().written()).isEqualTo("72100");
        assertThat(form.funds().total()).isNull();
        assertThat(form.goal()).startsWith("红寺堡区人民政府会议纪要(2020)78号,").endsWith("保障社会化工会工作者福利。");
        assertThat(form.yearEnd()).isNull();
    }

    @Test
    void theLevelsReachDownOverTheirRows() {
        assertThat(document.projects().getFirst().indicators())
                .extracting(IndicatorRow::category, IndicatorRow::subcategory)
                .containsExactly(
                        tuple(Category.OUTPUT, Subcategory.QUANTITY),
                        tuple(Category.OUTPUT, Subcategory.QUALITY),
                        tuple(Category.OUTPUT, Subcategory.TIMELINESS),
                        tuple(Category.OUTPUT, Subcategory.COST),
                        tuple(Category.BENEFIT, Subcategory.ECONOMIC),
                        tuple(Category.BENEFIT, Subcategory.SOCIAL),
                        tuple(Category.BENEFIT, Subcategory.ECOLOGICAL),
                        tuple(Category.BENEFIT, Subcategory.SUSTAINABLE_IMPACT),
                        tuple(Category.SATISFACTION, Subcategory.SATISFACTION));
    }

    @Test
    void whatIsWrittenStaysAsWritten() {
        assertThat(document.projects().get(3).indicators())
                .extracting(IndicatorRow::name, IndicatorRow::target)
                .contains(
                        tuple("户外劳动者、新业态劳动者", "户外劳动者、新业态劳动者"),
                        tuple("按时发放送温暖、送清凉物资", "按时发放率100%"),
                        tuple("工作积极性进一步提升，业务能力进一步提升，促进消费", "促销费"));
        assertThat(document.findings()).isEmpty();
    }
}
