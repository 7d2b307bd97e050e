package jixiao.suite;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A made-up self-evaluation disclosure with many projects, in the layout of S2: every service takes a part of it. The
 * unit 示例区测试局 and its projects do not exist.
 */
record GeneratedDocument(int fiscalYear, int projects) {
    static final String REGION = "640399";
    static final String UNIT = "示例区测试局";

    List<String> names() {
        return IntStream.rangeClosed(1, projects).mapToObj(this::name).toList();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int number = 1; number <= projects; number++) {
            text.append(form(number));
        }
        return text.toString();
    }

    private String name(int number) {
        return "%d年示例项目第%04d号".formatted(fiscalYear, number);
    }

    private String form(int number) {
        return """
                示例区本级项目支出绩效自评表

                (%1$d年度)

                项目名称\t\t%2$s\t\t\t\t\t\t
                主管部门\t\t%3$s\t\t实施单位\t\t%3$s\t\t
                项目资金 (万元)\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\t
                \t年度资金总额:\t%4$d\t%4$d\t%4$d\t10\t100\t10\t
                \t其中:当年财政拨款\t%4$d\t%4$d\t%4$d\t—\t\t—\t
                \t上年结转资金\t\t\t\t—\t\t—\t
                \t其他资金\t\t\t\t—\t\t—\t
                年度 总体 目标\t预期目标\t\t\t实际完成情况\t\t\t\t
                \t完成示例任务%4$d项\t\t\t已完成示例任务%4$d项\t\t\t\t
                绩效 指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施
                \t产出 指标 (50分)\t数量指标\t指标1:完成任务数\t≥%4$d项\t%4$d项\t20\t20\t
                \t\t质量指标\t指标1:任务合格率\t≥95%%\t98%%\t20\t20\t
                \t\t时效指标\t指标1:完成及时率\t100%%\t100%%\t10\t10\t
                \t效益 指标 (40分)\t社会效益指标\t指标1:服务人次\t≥100人次\t120人次\t40\t40\t
                \t满意度 指标 (10分)\t服务对象 满意度 指标\t指标1:群众满意度\t≥90%%\t95%%\t10\t10\t
                总 分\t\t\t\t\t100\t100\t

                """.formatted(fiscalYear, name(number), UNIT, number);
    }
}
