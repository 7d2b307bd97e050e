package jixiao.launcher.commands;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import jixiao.launcher.documents.ImportOutcome;
import jixiao.launcher.documents.PublishedDocument;

/** What an import understood, as a person reads it. */
final class ImportSentence {
    private static final BigDecimal YUAN_PER_WAN = BigDecimal.valueOf(10_000);

    private ImportSentence() {}

    static String of(PublishedDocument document, ImportOutcome outcome) {
        String result = outcome.refused()
                ? "没有读懂"
                : facts(outcome.projectYears(), outcome.indicators(), outcome.money()) + "，发现 "
                        + outcome.findings().size() + " 处";
        return "  " + document.file().getFileName() + "：" + result;
    }

    static String of(ImportOutcome.Finding finding) {
        String severity = switch (finding.severity()) {
            case "ERROR" -> "错误";
            case "WARNING" -> "注意";
            default -> "提示";
        };
        return severity + "　第 " + finding.line() + " 行　" + finding.message();
    }

    static String total(List<ImportOutcome> outcomes) {
        return "  合计："
                + facts(
                        outcomes.stream().mapToInt(ImportOutcome::projectYears).sum(),
                        outcomes.stream().mapToInt(ImportOutcome::indicators).sum(),
                        outcomes.stream().map(ImportOutcome::money).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static String facts(int projectYears, int indicators, BigDecimal money) {
        BigDecimal wan = money.divide(YUAN_PER_WAN, 2, RoundingMode.HALF_UP);
        return projectYears + " 个项目年度，" + indicators + " 条指标，" + wan.toPlainString() + " 万元";
    }
}
