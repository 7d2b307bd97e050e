package jixiao.suite.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Goals as a region's units write them, the same ones for the same seed: of forty fields, in words that half of all units
 * share, with the rows everybody has beside those with numbers of their own. One goal in twenty copies its text.
 */
final class GeneratedGoals {
    static final int UNITS = 4_000;
    private static final int PROJECTS_OF_A_UNIT = 25;
    private static final int COPIED_ONE_IN = 20;
    private static final int FIRST_YEAR = 2024;

    private static final List<String> FIELDS = List.of(
            "农村公路养护",
            "城区绿化管护",
            "环卫清扫保洁",
            "路灯维护",
            "农村危房改造",
            "山洪灾害防治",
            "森林防火",
            "动物疫病防控",
            "秸秆综合利用",
            "高标准农田建设",
            "中小学校舍维修",
            "学生营养改善",
            "学前教育资助",
            "乡村医生培训",
            "疫苗接种",
            "老年人体检",
            "高龄津贴发放",
            "残疾人康复",
            "困难职工帮扶",
            "劳模疗休养",
            "春节送温暖",
            "夏季送清凉",
            "图书馆免费开放",
            "送戏下乡",
            "文物保护修缮",
            "信息系统运维",
            "网络安全防护",
            "食品监督抽检",
            "药品不良反应监测",
            "安全生产检查",
            "法律援助",
            "人民调解",
            "禁毒宣传",
            "公交运营补贴",
            "河道清淤",
            "污水处理运行",
            "土壤污染监测",
            "档案数字化",
            "统计调查",
            "征兵工作");
    private static final List<String> PURPOSES = List.of(
            "改善群众生产生活条件",
            "提升公共服务水平",
            "消除安全隐患，保障群众生命财产安全",
            "推动产业发展，带动农户增收",
            "巩固拓展脱贫攻坚成果",
            "促进城乡环境持续改善",
            "提高资金使用效益，确保专款专用",
            "满足群众日益增长的精神文化需求");
    private static final List<String> MEANS = List.of(
            "按照年度工作计划组织实施",
            "通过公开招标选定实施单位",
            "会同乡镇和社区分片推进",
            "建立台账逐项销号",
            "委托第三方开展质量检测",
            "落实专人负责并按季度督查",
            "结合区域特点分类施策",
            "完善管护机制确保长效运行");
    private static final List<String[]> COMMON_ROWS = List.<String[]>of(
            new String[] {"OUTPUT", "QUALITY", "资金到位率", "100%"},
            new String[] {"OUTPUT", "QUALITY", "验收合格率", "100%"},
            new String[] {"OUTPUT", "TIMELINESS", "完成及时率", "100%"},
            new String[] {"BENEFIT", "SOCIAL", "社会影响力", "逐步提升"},
            new String[] {"BENEFIT", "SUSTAINABLE_IMPACT", "长效管理机制", "健全"},
            new String[] {"SATISFACTION", "SATISFACTION", "服务对象满意度", "≥95%"},
            new String[] {"SATISFACTION", "SATISFACTION", "群众满意度", "≥90%"});

    private final Random random = new Random(20261120);
    private String textBefore = "";

    record Goal(UUID id, UUID project, int year, int unit, String name, int budget, String text, List<String[]> rows) {}

    static String region(int unit) {
        return "64" + String.format("%02d%02d", 1 + unit % 5, 1 + unit / 5 % 20);
    }

    static UUID unitId(int unit) {
        return new UUID(0x6a6978, unit + 1L);
    }

    /** The n-th of all; ask for them in order. */
    Goal next(int n) {
        int unit = n / PROJECTS_OF_A_UNIT % UNITS;
        int year = FIRST_YEAR + n / (PROJECTS_OF_A_UNIT * UNITS);
        String field = FIELDS.get(random.nextInt(FIELDS.size()));
        int count = 10 + random.nextInt(990);
        int price = 50 * (1 + random.nextInt(200));
        String text =
                random.nextInt(COPIED_ONE_IN) == 0 && !textBefore.isEmpty() ? textBefore : text(unit, field, count);
        textBefore = text;
        return new Goal(
                new UUID(random.nextLong(), random.nextLong()),
                new UUID(random.nextLong(), random.nextLong()),
                year,
                unit,
                "第" + unit + "单位" + field + "项目" + (char) ('甲' + n % PROJECTS_OF_A_UNIT),
                count * price,
                text,
                rows(field, count, price));
    }

    private String text(int unit, String field, int count) {
        return "在第" + unit + "片区实施" + field + "，计划完成" + count + "项任务，" + one(MEANS) + "，" + one(MEANS) + "，重点解决"
                + one(FIELDS) + "与" + one(FIELDS) + "衔接中的突出问题，" + one(PURPOSES) + "，" + one(PURPOSES) + "。";
    }

    private List<String[]> rows(String field, int count, int price) {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"OUTPUT", "QUANTITY", field + "任务数量", "≥" + count + "项"});
        rows.add(new String[] {"OUTPUT", "QUALITY", field + "达标率", "≥" + (80 + random.nextInt(20)) + "%"});
        rows.add(new String[] {"OUTPUT", "COST", field + "标准", "≤" + price + "元/项"});
        rows.add(new String[] {"BENEFIT", "SOCIAL", field + "受益人数", "≥" + 100 * (1 + random.nextInt(500)) + "人"});
        for (int i = 0; i < 4; i++) {
            String[] row = COMMON_ROWS.get((i * 2 + random.nextInt(2)) % COMMON_ROWS.size());
            rows.add(row);
        }
        return rows;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
