package jixiao.evaluation.report;

/** The six parts of a self-evaluation report, in order, as published reports head them. */
public enum ReportPart {
    BASICS("一、基本情况"),
    TARGETS("二、绩效目标批复下达情况"),
    ATTAINMENT("三、绩效目标完成情况分析"),
    APPLICATION("四、绩效自评结果拟应用和公开情况"),
    IMPROVEMENTS("五、下一步改进工作的意见及建议"),
    OTHERS("六、其他需要说明的问题");

    private final String heading;

    ReportPart(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }
}
