package jixiao.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "产出指标|OUTPUT",
                "产出|OUTPUT",
                "产出 指标 (50分)|OUTPUT",
                "一、产出指标|OUTPUT",
                "效益指标（40分）|BENEFIT",
                "效益 指标 (10分)|BENEFIT",
                "效益指标40分|BENEFIT",
                "三、满意度指标|SATISFACTION",
                "满意度 指标|SATISFACTION",
                "满意度指|SATISFACTION",
                "成本指标：|COST",
            })
    void aFirstLevelCaptionIsReadHoweverItIsDecorated(String written, Category category) {
        assertThat(Category.ofLabel(written)).contains(category);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "数量指标|QUANTITY",
                "(一)数量指标:|QUANTITY",
                "（四）成本指标：|COST",
                "(四)成本指标|COST",
                "经济效益|ECONOMIC",
                "经济效益 指标|ECONOMIC",
                "可持续 影响指标|SUSTAINABLE_IMPACT",
                "可持续影响|SUSTAINABLE_IMPACT",
                "服务对象 满意度 指标|SATISFACTION",
                "服务对象满意度|SATISFACTION",
                "满意度指标|SATISFACTION",
                "社会公众或服务对象满意度指标|SATISFACTION",
            })
    void aSecondLevelCaptionIsReadHoweverItIsDecorated(String written, Subcategory subcategory) {
        assertThat(Subcategory.ofLabel(written)).contains(subcategory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "指标", "标", "一级指标", "三级指标", "绩效指标", "产", "产出指标完成情况", "(50分)", "一、", "社会化工会工作者职业年金"})
    void whatIsNoCaptionIsNotGuessed(String written) {
        assertThat(Category.ofLabel(written)).isEmpty();
        assertThat(Subcategory.ofLabel(written)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everySecondLevelLabelReadsAsItself(Subcategory subcategory) {
        assertThat(Subcategory.ofLabel(subcategory.label())).contains(subcategory);
    }

    @ParameterizedTest
    @EnumSource
    void everyFirstLevelLabelReadsAsItself(Category category) {
        assertThat(Category.ofLabel(category.label())).contains(category);
    }
}
