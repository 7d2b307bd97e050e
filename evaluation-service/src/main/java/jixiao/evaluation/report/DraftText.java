package jixiao.evaluation.report;

import java.util.EnumMap;
import java.util.Map;

/** A first text for each part, with tokens where the data speak, for a person to go on from. */
final class DraftText {
    private DraftText() {}

    static Map<ReportPart, String> of(ReportFigures figures) {
        Map<ReportPart, String> draft = new EnumMap<>(ReportPart.class);
        draft.put(ReportPart.BASICS, """
                （一）项目背景、内容
                {{年度}}年，{{单位名称}}共安排{{项目数}}项目：{{项目名单}}。
                （二）项目资金情况
                {{年度}}年项目资金预算{{预算数}}，其中：{{各项目预算数}}。
                （三）项目绩效目标
                {{年度}}年完成项目资金{{执行数}}。""");
        draft.put(ReportPart.TARGETS, """
                （一）年初批复下达资金预算和绩效目标情况
                年初批复项目资金{{年初预算数}}，全年预算数{{预算数}}，绩效目标随预算一并批复。
                （二）整体绩效目标情况
                {{项目名单}}的绩效目标完成情况见第三部分，预算执行率{{执行率}}。""");
        draft.put(ReportPart.ATTAINMENT, """
                （一）资金投入情况分析
                全年预算数{{预算数}}，执行数{{执行数}}，预算执行率{{执行率}}，结余{{结余数}}。其中：{{各项目执行数}}。
                （二）绩效指标完成情况分析
                {{实际完成情况}}
                （三）自评得分和扣分原因
                已办结自评{{已办结项目数}}项目，平均得分{{平均得分}}：{{各项目得分}}。
                {{扣分情况}}""");
        draft.put(
                ReportPart.APPLICATION,
                "自评结果为优的{{优等项目数}}、良的{{良等项目数}}、中的{{中等项目数}}、差的{{差等项目数}}，作为编制下一年度预算的依据；自评结果将按规定公开。");
        draft.put(ReportPart.IMPROVEMENTS, improvements(figures));
        draft.put(ReportPart.OTHERS, figures.unfinished().isEmpty() ? "无。" : "尚有项目自评未办结：{{未办结项目}}。");
        return draft;
    }

    /** What the sheets themselves point at; the measures are a person's to write. */
    private static String improvements(ReportFigures figures) {
        StringBuilder text = new StringBuilder();
        if (!figures.unspent().isZero()) {
            text.append("加快项目资金支付进度，结余{{结余数}}。\n");
        }
        if (figures.projects().stream().anyMatch(project -> !project.lost().isEmpty())) {
            text.append("针对扣分指标逐项整改。\n");
        }
        return text.append("进一步完善绩效指标，尽量使用定量指标。").toString();
    }
}
