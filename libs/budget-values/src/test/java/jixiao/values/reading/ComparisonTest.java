package jixiao.values.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import jixiao.values.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "≥95%|95%",
                "≥95%|97.5",
                "≥90%|90%以上",
                "1场次|1场次",
                "≥2场|2场次",
                "20人|25名",
                "大于40人|41人",
                "≤5000元/人|0.48万元/人",
                "≤5万元|49999元",
                "≤0.72万元/年|600元/月",
                "80%-90%|85%",
                "3至5天|3-4天",
                "=100%|100%",
                "≤0起|0起",
                "90%|九成",
                "1000标箱|1200标箱",
                "≥4次/周|5次/周",
                "比上年下降5%|比上年下降6%",
                "增长不超过5%|增长3%",
                "2025年12月底前|2025年12月31日",
                "12月初|12月10日",
                "9月前|7月",
                "9月底前|7月",
                "7月|6月20日",
                "2023年度|2023年",
                "2023年|2023年10月8日",
                "显著|达成年度指标",
                "春节前|达成年度指标",
            })
    void aTargetIsMet(String target, String actual) {
        assertThat(compare(target, actual)).isInstanceOf(Comparison.Met.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "≥95%|94.99%",
                "大于40人|40人",
                "≤5万元|50001元",
                "<3次|3次",
                "=100%|101%",
                "80%-90%|95%",
                "80%-90%|70%以下",
                "≥90%|80%以下",
                "比上年下降5%|比上年上升1%",
                "2025年6月底前|2025年7月1日",
                "6月前|7月",
                "2023年度|2024年",
                "显著|部分达成年度指标并具有一定效果",
            })
    void aTargetIsMissed(String target, String actual) {
        assertThat(compare(target, actual)).isInstanceOf(Comparison.Missed.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100人|100人次|单位不同",
                "≥95%|95人|单位不同",
                "≤5000元/人|4800元|单位不同",
                "每月1次|12次|单位不同",
                "3个工作日|3天|单位不同",
                "≥95%|1|小数",
                "≥95%|90%以上|只给出范围",
                "不断增强|100%|定性",
                "12月底前|100%|日期",
                "每月20日前|每月18日|逐期",
                "春节前|2025年1月20日|节日",
                "6月底前|国庆节前|节日",
                "9月|7月|存疑",
                "9个月|7月|存疑",
                "≥95%|完全符合|文字",
                "≥200人以下|150人|存疑",
                "≥1000个|没超过5个|存疑",
                "≥95%||未填写",
                "|95%|未填写",
                "2%40%|95%|未能理解",
                "≥95%|1OO%|未能理解",
                "80%和100%|100%|多个数值",
                "比上年下降5%|比2020年下降6%|基数不同",
                "≥95%|达成年度指标|定性",
            })
    void whatCannotBeComparedSaysWhy(String target, String actual, String reason) {
        assertThat(compare(target, actual))
                .asInstanceOf(type(Comparison.NotComparable.class))
                .extracting(Comparison.NotComparable::reason)
                .asString()
                .contains(reason);
    }

    @Test
    void theRatioIsActualOverTargetInOneUnit() {
        Figures figures = figures(compare("≥8.75万", "8.32万"));

        assertThat(figures.ratio().orElseThrow()).isEqualByComparingTo("0.95085714285714285714");
        assertThat(figures.direction()).isEqualTo(Direction.POSITIVE);
        assertThat(figures.low()).isEqualByComparingTo("8.75");
        assertThat(figures.high()).isNull();
    }

    @Test
    void numbersInDifferentUnitsAreBroughtToTheSmallerOne() {
        Figures figures = figures(compare("≤5万元", "49999元"));

        assertThat(figures.high()).isEqualByComparingTo("50000");
        assertThat(figures.actual()).isEqualByComparingTo("49999");
        assertThat(figures.unit()).isEqualTo("元");
    }

    @Test
    void aBareNumberUnderACostClassIsACap() {
        Comparison cost = Comparison.of(read("20.62万"), read("20.6万"), Direction.REVERSE, null);
        Comparison other = Comparison.of(read("20.62万"), read("20.6万"));

        assertThat(cost).isInstanceOf(Comparison.Met.class);
        assertThat(other).isInstanceOf(Comparison.Missed.class);
    }

    @Test
    void aRangeIsMeasuredByTheEndThatIsMissed() {
        assertThat(figures(compare("80%-90%", "60%")).target()).isEqualByComparingTo("80");
        assertThat(figures(compare("80%-90%", "99%")).target()).isEqualByComparingTo("90");
    }

    @Test
    void aTargetOfZeroHasNoRatio() {
        Figures figures = figures(compare("≤0起", "2起"));

        assertThat(figures.ratio()).isEmpty();
        assertThat(figures.actual()).isEqualByComparingTo(BigDecimal.TWO);
    }

    @Test
    void aMissingUnitIsTakenFromTheTargetAndSaid() {
        assertThat(figures(compare("≥95%", "97")).notes())
                .singleElement()
                .asString()
                .contains("没有写单位");
    }

    @Test
    void aDateWithoutAYearBelongsToTheFiscalYearOfTheForm() {
        Comparison comparison =
                Comparison.of(read("12月底前"), read("2026年2月15日"), Direction.POSITIVE, new FiscalYear(2025));

        assertThat(comparison)
                .asInstanceOf(type(Comparison.Missed.class))
                .extracting(Comparison.Missed::evidence)
                .asInstanceOf(type(Dates.class))
                .satisfies(dates -> {
                    assertThat(dates.daysLate()).isEqualTo(46);
                    assertThat(dates.monthsLate()).isEqualTo(2);
                });
    }

    private static IndicatorReading read(String written) {
        return IndicatorReader.read(written);
    }

    private static Comparison compare(String target, String actual) {
        return Comparison.of(read(target), read(actual));
    }

    private static Figures figures(Comparison comparison) {
        return switch (comparison) {
            case Comparison.Met met -> (Figures) met.evidence();
            case Comparison.Missed missed -> (Figures) missed.evidence();
            case Comparison.NotComparable none -> throw new AssertionError(none.reason());
        };
    }
}
