package jixiao.evaluation.report;

import java.util.stream.Collectors;

/** 扣分情况 in words: each project that lost points, with each indicator and the reason given. */
final class LostPointsText {
    private LostPointsText() {}

    static String of(ReportFigures figures) {
        String text = figures.projects().stream()
                .filter(project -> !project.lost().isEmpty())
                .map(LostPointsText::of)
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? "各项指标均未扣分。" : text;
    }

    private static String of(ProjectFigures project) {
        return project.lost().stream()
                .map(lost -> "“%s”扣%s分，%s"
                        .formatted(
                                lost.indicator(),
                                ReportToken.plain(lost.points()),
                                lost.explanation() == null || lost.explanation().isBlank()
                                        ? "未说明原因"
                                        : "原因：" + lost.explanation().strip().replaceAll("[。；;]+$", "")))
                .collect(Collectors.joining("；", project.name() + "：", "。"));
    }
}
