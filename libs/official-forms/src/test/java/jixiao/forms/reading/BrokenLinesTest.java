package jixiao.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jixiao.forms.document.FormDocument;
import jixiao.forms.document.FormFinding;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.ProjectForm;
import jixiao.values.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S4: the text of a PDF, where captions float and words break. */
class BrokenLinesTest {
    private final FormDocument document = Samples.S4.document();

    @ParameterizedTest
    @CsvSource({
        "1, 165, SOCIAL, 对劳模群体的影响力, 提高劳模荣誉感和获得感",
        "1, 170, SOCIAL, 困难职工生活质量, 逐步提高",
        "2, 263, SUSTAINABLE_IMPACT, 社会影响力, 促进形成尊重劳模、争当劳模的良好 社会氛围",
        "3, 343, SOCIAL, 开展工会活动, 开展工会活动的内容和项目明显丰富",
        "3, 348, SOCIAL, 职工参与度, 显著增加",
        "5, 488, SOCIAL, 对劳模群体的影响力, 提高劳模荣誉感",
        "6, 566, SOCIAL, 劳动光荣的社会风尚和精益求精的敬业精神, 显著提升",
        "7, 658, SUSTAINABLE_IMPACT, 提高社保缴费年限, 100%",
        "10, 893, SOCIAL, 提高服务职工群众的能力, 通过问卷调查、座谈会等方式了解职工意见建议，每年不少于2次",
        "10, 899, SUSTAINABLE_IMPACT, 提升公共文化服务水平, 在基层社区开设不少于20门公益课程，让职工群众在家门口享受丰富的文化服务",
        "10, 906, SUSTAINABLE_IMPACT, 满足职工群众对工会工作的新期待、新要求, 全年开设60门以上职工群众喜闻乐见的公益课程"
    })
    void aBrokenRowIsPutTogether(int form, int line, String level, String name, String target) {
        assertThat(document.projects().get(form).indicators())
                .filteredOn(row -> row.line() == line)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.subcategory()).hasToString(level);
                    assertThat(row.name()).isEqualTo(name);
                    assertThat(row.target()).isEqualTo(target);
                });
    }

    @Test
    void everyFormHasItsRows() {
        assertThat(document.projects())
                .extracting(form -> form.indicators().size())
                .containsExactly(15, 14, 14, 13, 10, 8, 10, 20, 8, 14, 18);
        assertThat(document.projects().stream().flatMap(form -> form.indicators().stream()))
                .allSatisfy(row -> {
                    assertThat(row.category()).isNotNull();
                    assertThat(row.subcategory()).isNotNull();
                    assertThat(row.name()).isNotBlank();
                    assertThat(row.target()).isNotBlank();
                });
    }

    @Test
    void aCaptionBrokenInsideAWordIsRecognised() {
        assertThat(document.projects())
                .allSatisfy(form -> assertThat(form.indicators().getLast())
                        .extracting(
                                IndicatorRow::categoryCaption, IndicatorRow::category, IndicatorRow::subcategoryCaption)
                        .containsExactly("满意度指标", Category.SATISFACTION, "服务对象满意度"));
    }

    @Test
    void theHeadIsReadBetweenFloatingCaptions() {
        assertThat(document.projects())
                .extracting(ProjectForm::name, ProjectForm::unit, ProjectForm::attribute, ProjectForm::term)
                .contains(
                        tuple("职工困难帮扶资金项目", "宁夏回族自治区总工会", "02-经常性项目", "99年"),
                        tuple("自治区劳动模范和先进工作者评选表彰大会", "宁夏回族自治区总工会", "0101-一年期项目", "1年"),
                        tuple("2025年中央重大公共卫生服务项目", "宁夏工人疗养院", "0101-一年期项目", "1年"),
                        tuple("宁夏工人文化宫公益文体服务活动补助", "宁夏工人文化宫", "02-经常性项目", "99年"));
        assertThat(document.projects()).extracting(ProjectForm::department).containsOnly("自治区总工会");
    }

    @Test
    void theAnnualAmountStaysBlank() {
        assertThat(document.projects()).allSatisfy(form -> {
            assertThat(form.funds().annual()).isNull();
            assertThat(form.funds().transfer()).isNull();
            assertThat(form.funds().carryOver()).isNull();
            assertThat(form.funds().local()).isEqualTo(form.funds().total());
            assertThat(form.funds().appropriation()).isEqualTo(form.funds().total());
        });
    }

    @Test
    void theGoalRunsOnOverItsLines() {
        assertThat(document.projects().get(2).goal())
                .startsWith("2025年省部级劳模困难专项补助资金 126.6万元，其中，")
                .contains("低收入劳模补助18万元.为提高劳模收入，改善劳模生活质量，")
                .endsWith("幸福感具有重要意义。");
    }

    @Test
    void theNoticeIsSigned() {
        assertThat(document.notice().title()).isEqualTo("宁夏回族自治区总工会2025年自治区本级部门项目支出预算绩效目标");
        assertThat(document.notice().paragraphs())
                .containsExactly(
                        "根据《中华人民共和国预算法》《自治区党委 人民政府关于全面实施预算绩效管理的实施意见》（宁党发〔2019〕9号）有关要求，"
                                + "现将2025年自治区本级部门项目支出预算绩效目标予以公开。",
                        "附件：2025年自治区本级部门项目支出预算绩效目标表");
        assertThat(document.notice().issuer()).isEqualTo("宁夏回族自治区总工会");
        assertThat(document.notice().date()).isEqualTo("2025年2月21日");
    }

    @Test
    void everyRejoinedRowIsReported() {
        assertThat(document.findings())
                .allSatisfy(finding -> assertThat(finding.code()).isEqualTo("row-rejoined"))
                .extracting(FormFinding::line)
                .containsExactly(165, 263, 343, 566, 893, 899, 906);
    }
}
