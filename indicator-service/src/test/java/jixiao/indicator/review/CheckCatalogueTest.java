package jixiao.indicator.review;

import static jixiao.indicator.goals.GoalFixtures.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.Grade;
import jixiao.indicator.goals.Indicator;
import jixiao.indicator.review.GoalUnderReview.Rules;
import jixiao.profiles.PointsGroup;
import jixiao.values.Category;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckCatalogueTest {
    private static final Rules RULES = new Rules(
            List.of(Category.OUTPUT, Category.BENEFIT),
            List.of(),
            List.of(),
            List.of(),
            new BigDecimal("90"),
            List.of(
                    group("产出指标", 50, Category.OUTPUT),
                    group("效益指标", 30, Category.BENEFIT),
                    group("满意度指标", 10, Category.SATISFACTION)));

    private static PointsGroup group(String name, int points, Category category) {
        return new PointsGroup(
                name,
                BigDecimal.valueOf(points),
                List.of(category),
                Stream.of(Subcategory.values())
                        .filter(each -> each.category() == category)
                        .toList());
    }

    /** One indicator in a goal that is clean otherwise; the budget is 99200 元, the year 2024. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            O5,  TARGET,      TIMELINESS,         完成时限,               2022年12月28日
            O5,  NAME,        QUALITY,            完成2023年任务的合格率,     ≥95%
            O6,  TARGET,      QUANTITY,           投资资金4万元,           一次性发放
            O6,  TARGET,      QUANTITY,           投入资金,               5万元
            O6,  TARGET,      QUANTITY,           划拨工会经费,            95%
            O7,  TARGET,      COST,               预算金额,               9.92万元
            O7,  TARGET,      COST,               慰问费用,               99200元/年
            O7,  TARGET,      COST,               总金额支付标准,          全额支付
            O7,  TARGET,      COST,               项目成本控制率,          ≤100%
            O17, SUBCATEGORY, ECONOMIC,           项目成本控制率,          ≥98%
            O28, NAME,        QUALITY,            预算执行率,             100%
            G14, TARGET,      SATISFACTION,       困难劳模满意度,          满意
            G14, NAME,        SOCIAL,             提高社会效益,            进一步提高
            G14, NAME,        QUALITY,            保质保量完成2024年各项工作, 保质保量完成
            G16, TARGET,      QUALITY,            学员考核合格率,          ≥950%
            O17, SUBCATEGORY, COST,               乙肝疫苗首针及时接种率,    ≥95%
            G15, TARGET,      TIMELINESS,         项目实施年度,            2024年
            O8,  TARGET,      TIMELINESS,         计划在7-9月份高温天气开始,  2024年
            O6,  TARGET,      QUANTITY,           购置64排CT机,           100%
            G9,  NAME,        SATISFACTION,       总体满意度,             ≥95%
            O8,  TARGET,      QUALITY,            参与疗休养1批次34人次,     100%
            O8,  TARGET,      TIMELINESS,         体检时间10月底前完成,      100%
            O8,  NAME,        SATISFACTION,       职工满意度≥95%,          ≥95%
            O8,  TARGET,      TIMELINESS,         春节前完成慰问,           100%
            O9,  TARGET,      SOCIAL,             在全社会弘扬劳模精神,      100%
            O10, TARGET,      TIMELINESS,         2024年度,              2024年
            O15, TARGET,      QUANTITY,           慰问困难劳模,            大于124人
            O16, TARGET,      QUANTITY,           表彰先进工作者人数,       ≤200人
            O16, TARGET,      COST,               慰问标准,               ≥800元/人
            O16, TARGET,      TIMELINESS,         投诉答复时限,            ≥15天
            O17, SUBCATEGORY, COST,               会议召开天数,            2天
            O17, SUBCATEGORY, SOCIAL,             营造浓厚的文化氛围,       打造4处以上文化展示区域
            O18, TARGET,      SUSTAINABLE_IMPACT, 服务退休人员及时率,       及时
            O19, NAME,        SUSTAINABLE_IMPACT, 让劳模以更好的身心让劳模以更好的身心状态, 显著提升
            O19, NAME,        QUALITY,            按工资总额2%40%划拨合规率,  ≥95%
            O20, TARGET,      QUALITY,            政策知晓率,             90%
            O25, NAME,        ECOLOGICAL,         促进职工爱岗敬业,         显著提升
            O25, NAME,        ECOLOGICAL,         维护生态稳定,            进一步提高
            G4,  TARGET,      SOCIAL,             职工获得感,             ''
            G5,  TARGET,      SOCIAL,             促进消费,               办公室
            G6,  TARGET,      QUALITY,            培训课程优良数,          ≥12
            G9,  NAME,        SATISFACTION,       服务对象满意度,          ≥95%
            G6,  TARGET,      COST,               检查差旅费,             470人/天
            G12, TARGET,      TIMELINESS,         验收时间,               次年3月底前
            O17, SUBCATEGORY, SOCIAL,             落实劳模体检等各项待遇,    100%
            O12, NAME,        QUALITY,            展品安全保障率,           100%
            O13, TARGET,      SOCIAL,             职工积极性,             促销费
            C1,  TARGET,      COST,               单次宣传成本,            ≤10万元
            """)
    void a_faulty_indicator_is_found_at_its_cell(
            String check, Cell.Field field, Subcategory subcategory, String name, String target) {
        List<Finding> findings = findingsOn(cleanGoalWith(indicator(5, subcategory, name, target)));

        assertThat(findings)
                .filteredOn(finding -> finding.check().equals(check))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cell()).isEqualTo(new Cell(5, field));
                    assertThat(finding.message()).matches(".*[\\u4e00-\\u9fa5].*。");
                });
    }

    /** What looks like a fault and is none. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            TIMELINESS,         完成时限,                       2024年12月底前
            TIMELINESS,         课程结束时间,                    12月初
            TIMELINESS,         项目实施期,                      2024年1-12月
            TIMELINESS,         日常巡护时间,                     全年
            TIMELINESS,         热线服务时间,                     7×24小时
            QUALITY,            安全责任事故,                     无
            COST,               困难职工救助标准,                  ≥800元/人
            ECOLOGICAL,         病死畜禽无害化处理率,               100%
            ECOLOGICAL,         古树名木保护率,                    100%
            SUSTAINABLE_IMPACT, 职工互助保障数据库,                 建立
            SOCIAL,             群众满意度比2023年提高的比率,        ≥5%
            ECONOMIC,           2023年以来累计受益企业覆盖率,        ≥80%
            QUALITY,            按《2020年劳模管理办法》评选合规率,   ≥98%
            QUALITY,            2023-2024年度项目验收合格率,        ≥98%
            QUANTITY,           慰问困难职工人数,                  约150人
            QUANTITY,           社保缴纳频率,                     每月1次
            QUANTITY,           安全生产事故发生起数,               ≤1起
            QUANTITY,           参加会议人数,                     ≤300人
            QUANTITY,           慰问困难职工人数,                  大于100人
            TIMELINESS,         完成困难职工慰问,                  100%
            QUALITY,            劳模慰问覆盖率,                    100%
            QUALITY,            评选程序规范性,                    100%
            QUALITY,            开展培训3场的合格率,               100%
            QUALITY,            “五一”“两节”活动完成质量,           优
            COST,               成本节约率,                       ≥5%
            SOCIAL,             带动困难职工就业人数,               ≥20人
            SOCIAL,             提高劳动效率,                     有所提高
            SOCIAL,             新增培训受益职工,                  ≥300人
            ECOLOGICAL,         道路扬尘污染,                     明显减少
            ECOLOGICAL,         城区绿化面积,                     ≥2000平方米
            SUSTAINABLE_IMPACT, 职工对工会的认同感,                 逐步提高
            SATISFACTION,       参训职工满意度,                    ≥90%
            QUANTITY,           修建作业道路长度（公里）,             30
            QUANTITY,           培训人数,                         300
            QUALITY,            公务用车采购数量,                   ≤1辆
            QUALITY,            培训机构考核验收达标,                 100%
            QUALITY,            慰问金发放出错比例,                  0
            ECOLOGICAL,         农药使用量较上年减少,                 ≥2%
            ECOLOGICAL,         新增和改善灌溉达标面积,               ≥500亩
            TIMELINESS,         单次宣传时限,                      ≥1天
            SOCIAL,             促销费用带动的销售额,                ≥50万元
            QUALITY,            灌溉水有效利用系数,                  ≥0.57
            QUALITY,            出厂水pH值,                        6-9
            ECOLOGICAL,         城区水质综合指数,                    ≤5
            QUALITY,            生师比,                            ≤18:1
            QUALITY,            床护比,                            ≥1:0.4
            """)
    void a_sound_indicator_gives_no_finding(Subcategory subcategory, String name, String target) {
        assertThat(findingsOn(cleanGoalWith(indicator(5, subcategory, name, target))))
                .isEmpty();
    }

    @Test
    void a_goal_without_faults_gives_none_and_the_best_grades() {
        ReviewSheet sheet = ReviewSheet.of(goal(clean()), null);

        assertThat(sheet.findings()).isEmpty();
        assertThat(sheet.overall()).isEqualTo(Grade.EXCELLENT);
        assertThat(sheet.cost().equation()).isEqualTo("124人×800元/人 = 9.92万元");
    }

    @Test
    void what_is_missing_is_said_of_the_goal_as_a_whole() {
        assertThat(ids(findingsOn(goal(new GoalContent(" ", List.of(), List.of())))))
                .containsExactly("G1", "G2", "G2");
    }

    @Test
    void an_error_suggests_to_send_the_goal_back() {
        ReviewSheet sheet = ReviewSheet.of(goal(new GoalContent("", List.of(), clean().indicators())), null);

        assertThat(sheet.suggested())
                .containsEntry(Dimension.COMPLETENESS, Grade.FAIR)
                .containsEntry(Dimension.FEASIBILITY, Grade.EXCELLENT);
        assertThat(sheet.overall()).isEqualTo(Grade.FAIR);
    }

    @Test
    void an_indicator_must_say_its_class() {
        Indicator unlabelled = new Indicator(5, "产出指标", Category.OUTPUT, null, null, null, "拨付及时率", "100%", null);

        assertThat(findingsOn(cleanGoalWith(unlabelled)))
                .extracting(Finding::check, Finding::cell)
                .containsExactly(tuple("G3", new Cell(5, Cell.Field.SUBCATEGORY)));
    }

    @Test
    void the_budget_in_a_row_without_a_class_is_found_beside_the_missing_class() {
        Indicator unlabelled = new Indicator(5, "产出指标", Category.OUTPUT, null, null, null, "全年工作经费", "9.92万元", null);

        List<Indicator> rows = Stream.concat(
                        clean().indicators().stream().filter(row -> row.subcategory() != Subcategory.COST),
                        Stream.of(unlabelled))
                .toList();

        assertThat(findingsOn(goal(new GoalContent(clean().goal(), List.of(), rows))))
                .extracting(Finding::check, Finding::cell)
                .containsExactlyInAnyOrder(
                        tuple("G3", new Cell(5, Cell.Field.SUBCATEGORY)), tuple("O7", new Cell(5, Cell.Field.TARGET)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ECOLOGICAL, 弘扬劳模精神的良好氛围,        100%,               O25
            SOCIAL,     落实劳模体检等各项待遇,       100%,               O17
            COST,       预算金额9.92万元,            9.92万元,            O7
            QUANTITY,   困难劳模、农民劳模,           困难劳模、农民劳模,    O6
            TIMELINESS, 2024年度,                 2024年,             O10
            """)
    void one_fault_is_one_finding(Subcategory subcategory, String name, String target, String check) {
        assertThat(ids(findingsOn(cleanGoalWith(indicator(5, subcategory, name, target)))))
                .containsExactly(check);
    }

    @Test
    void outputs_nobody_can_count_are_found_once() {
        GoalContent words = new GoalContent(
                "慰问劳模。",
                List.of(),
                List.of(
                        indicator(1, Subcategory.QUALITY, "慰问服务质量", "优良"),
                        indicator(2, Subcategory.SOCIAL, "职工获得感", "逐步提高"),
                        indicator(3, Subcategory.SATISFACTION, "受慰问劳模满意度", "≥95%")));

        assertThat(ids(findingsOn(goal(words)))).containsExactly("G7");
    }

    @Test
    void one_text_must_not_stand_under_two_classes_nor_one_name_have_two_values() {
        assertThat(ids(findingsOn(cleanGoalWith(indicator(5, Subcategory.ECONOMIC, "职工获得感", "逐步提高")))))
                .containsExactly("G8");
        assertThat(ids(findingsOn(cleanGoalWith(indicator(5, Subcategory.QUANTITY, "慰问劳模人数", "≥100人")))))
                .contains("O18");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024年安排资金9.92万元。,                               true
            '项目资金9.92万元，其中财政拨款8万元，其他资金1.92万元。',      true
            '目标一：通过控制成本，慰问费不高于5万元，宣传费不高于4.92万元。', true
            '安排资金9.92万元，用于春节前慰问劳模124人。',                false
            春节前慰问劳模124人。,                                  false
            """)
    void money_to_be_spent_is_no_goal(String text, boolean faulty) {
        assertThat(ids(findingsOn(goal(new GoalContent(text, List.of(), clean().indicators())))))
                .isEqualTo(faulty ? List.of("O28") : List.of());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '开展1场劳动竞赛，开展约5个工种的技能竞赛。',      劳动和技能竞赛数量, 5项,    true
            '开展1场劳动竞赛，开展约5个工种的技能竞赛。',      劳动和技能竞赛数量, 6项,    false
            '开展1场劳动竞赛，开展约5个工种的技能竞赛。',      劳动和技能竞赛数量, ≥5项,   false
            '配发《甲》第四卷和《乙》各300本。',           配发学习资料,     300本,  true
            '配发《甲》第四卷和《乙》各300本。',           配发学习资料,     600本,  false
            """)
    void the_parts_the_goal_counts_make_the_quantity(String text, String name, String target, boolean faulty) {
        List<Indicator> rows = List.of(
                indicator(1, Subcategory.QUANTITY, name, target),
                indicator(2, Subcategory.SOCIAL, "职工获得感", "逐步提高"),
                indicator(3, Subcategory.SATISFACTION, "受益职工满意度", "≥95%"));

        assertThat(ids(findingsOn(goal(new GoalContent(text, List.of(), rows)))))
                .isEqualTo(faulty ? List.of("O15") : List.of());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            QUANTITY, 500人,      500人,   O10, O8
            QUALITY,  划拨合规率,   2%40%,   O19, G5
            SOCIAL,   职工积极性,   促销费,   O13, G5
            QUANTITY, 培训完成时间, 12月底前, O17, O6
            """)
    void one_fault_gives_the_more_exact_finding_only(
            Subcategory subcategory, String name, String target, String exact, String vague) {
        assertThat(ids(findingsOn(cleanGoalWith(indicator(5, subcategory, name, target)))))
                .contains(exact)
                .doesNotContain(vague);
    }

    @Test
    void a_row_that_stands_twice_is_called_a_repetition() {
        assertThat(findingsOn(cleanGoalWith(indicator(5, Subcategory.QUANTITY, "慰问劳模人数", "124人"))))
                .filteredOn(finding -> finding.check().equals("O18"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).isEqualTo("与第1项指标的名称和指标值都相同，是重复填写。请删去一项。"));
    }

    @Test
    void two_indicators_are_too_few() {
        assertThat(ids(findingsOn(goal(new GoalContent(
                        "慰问劳模。",
                        List.of(),
                        List.of(
                                indicator(1, Subcategory.QUANTITY, "慰问劳模人数", "124人"),
                                indicator(2, Subcategory.SOCIAL, "职工获得感", "逐步提高")))))))
                .containsExactly("G11");
    }

    @Test
    void basic_expenditure_is_no_project() {
        GoalContent clean = clean();
        GoalUnderReview named = GoalUnderReview.of(new FiscalYear(2024), "基本支出项目", Money.ofYuan("99200"), clean, RULES);

        assertThat(ids(CheckCatalogue.findingsOn(named))).containsExactly("O22");
    }

    static Stream<List<String>> pointsThatDoNotSum() {
        return Stream.of(List.of("50", "20", "10", "5"), List.of("90"));
    }

    @ParameterizedTest
    @MethodSource("pointsThatDoNotSum")
    void points_are_given_to_all_indicators_and_make_up_what_the_rules_give(List<String> points) {
        List<Indicator> indicators = new ArrayList<>(clean().indicators());
        for (int i = 0; i < points.size(); i++) {
            Indicator old = indicators.get(i);
            indicators.set(
                    i,
                    new Indicator(
                            old.position(),
                            old.categoryCaption(),
                            old.category(),
                            old.subcategoryCaption(),
                            old.subcategory(),
                            null,
                            old.name(),
                            old.target(),
                            new BigDecimal(points.get(i))));
        }

        assertThat(ids(findingsOn(goal(new GoalContent("慰问劳模。", List.of(), indicators)))))
                .containsExactly("G10");
    }

    @Test
    void every_check_has_an_id_of_its_own() {
        assertThat(CheckCatalogue.cards()).extracting(CheckCard::id).doesNotHaveDuplicates();
    }

    private static GoalContent clean() {
        return new GoalContent(
                "春节前慰问劳模124人，改善困难劳模生活。",
                List.of(),
                List.of(
                        indicator(1, Subcategory.QUANTITY, "慰问劳模人数", "124人"),
                        indicator(2, Subcategory.COST, "慰问标准", "800元/人"),
                        indicator(3, Subcategory.SOCIAL, "职工获得感", "逐步提高"),
                        indicator(4, Subcategory.SATISFACTION, "受慰问劳模满意度", "≥95%")));
    }

    private static GoalUnderReview cleanGoalWith(Indicator indicator) {
        return goal(new GoalContent(
                clean().goal(),
                List.of(),
                Stream.concat(
                                clean().indicators().stream()
                                        .filter(each -> each.subcategory() != Subcategory.COST
                                                || indicator.subcategory() != Subcategory.COST),
                                Stream.of(indicator))
                        .toList()));
    }

    private static GoalUnderReview goal(GoalContent content) {
        return GoalUnderReview.of(new FiscalYear(2024), "劳模春节慰问金", Money.ofYuan("99200"), content, RULES);
    }

    private static List<Finding> findingsOn(GoalUnderReview goal) {
        return CheckCatalogue.findingsOn(goal);
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::check).toList();
    }
}
