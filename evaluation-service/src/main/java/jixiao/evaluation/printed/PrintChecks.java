package jixiao.evaluation.printed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.evaluation.printed.PrintFinding.Code;
import jixiao.evaluation.report.FigureCheck;
import jixiao.evaluation.report.FigureFinding;
import jixiao.evaluation.report.ReportFigures;
import jixiao.evaluation.scoring.Check;
import jixiao.evaluation.scoring.Finding;
import jixiao.evaluation.sheets.AssessedSheet;
import jixiao.evaluation.sheets.FundsLine;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;
import org.jspecify.annotations.Nullable;

/** Holds a document's statistics table and report against the sheets it states. */
final class PrintChecks {
    private final PrintedDocument document;
    private final @Nullable PrintedReport report;
    private final List<AssessedSheet> sheets;
    private final List<PrintFinding> findings = new ArrayList<>();

    PrintChecks(PrintedDocument document, @Nullable PrintedReport report, List<AssessedSheet> sheets) {
        this.document = document;
        this.report = report;
        this.sheets = sheets;
    }

    List<PrintFinding> findings() {
        document.rows().forEach(this::rowFollows);
        if (!document.rows().isEmpty()) {
            sheets.forEach(this::standsInTable);
        }
        totalFollows();
        sheets.forEach(this::sheetAgreesWithItself);
        if (report != null) {
            figuresFollow(report);
        }
        return findings;
    }

    private void rowFollows(PrintedRow row) {
        Optional<AssessedSheet> sheet = sheets.stream()
                .filter(candidate -> name(candidate).equals(row.project()))
                .findFirst();
        if (sheet.isEmpty()) {
            say(
                    Code.TABLE_ROW_WITHOUT_SHEET,
                    row.project(),
                    row.ordinal(),
                    null,
                    "统计表第 %s 行“%s”没有对应的自评表。".formatted(row.ordinal(), row.project()));
            return;
        }
        Money executed = executed(sheet.get());
        if (row.amount() == null || row.amount().compareTo(executed) != 0) {
            differs(Code.TABLE_AMOUNT_DIFFERS, row.project(), "统计表评价金额", row.amountWritten(), written(executed));
        }
        BigDecimal total = sheet.get().own().totals().total();
        if (row.result() == null || row.result().compareTo(total) != 0) {
            differs(
                    Code.TABLE_SCORE_DIFFERS,
                    row.project(),
                    "统计表评价结果",
                    row.result() == null ? "空白" : row.result().toPlainString(),
                    total.toPlainString());
        }
    }

    private void standsInTable(AssessedSheet sheet) {
        if (document.rows().stream().noneMatch(row -> row.project().equals(name(sheet)))) {
            say(Code.SHEET_NOT_IN_TABLE, name(sheet), null, name(sheet), "自评表“%s”没有列入统计表。".formatted(name(sheet)));
        }
    }

    private void totalFollows() {
        if (document.totalWritten() == null) {
            return;
        }
        Money sum = sheets.stream().map(PrintChecks::executed).reduce(Money.ZERO, Money::plus);
        if (document.total() == null || document.total().compareTo(sum) != 0) {
            differs(Code.TABLE_TOTAL_DIFFERS, "总计", "统计表评价金额总计", document.totalWritten(), written(sum));
        }
    }

    private void sheetAgreesWithItself(AssessedSheet sheet) {
        for (Finding finding : sheet.findings()) {
            if (finding.check() == Check.EXECUTION_RATE_WRONG) {
                say(
                        Code.O1,
                        name(sheet),
                        sheet.sheet().form().total().map(FundsLine::rate).orElse(null),
                        String.valueOf(sheet.own().execution().rate()),
                        finding.message());
            } else if (finding.check() == Check.TOTAL_DIFFERS) {
                say(
                        Code.SHEET_TOTAL_DIFFERS,
                        name(sheet),
                        null,
                        sheet.own().totals().total().toPlainString(),
                        finding.message());
            }
        }
    }

    private void figuresFollow(PrintedReport printed) {
        ReportFigures figures = ReportFigures.of("", document.fiscalYear().year(), sheets);
        for (FigureFinding finding : new FigureCheck(figures).findings(printed.text())) {
            Code code = finding.code().equals(FigureFinding.TWO_RATES) ? Code.O28 : Code.REPORT_FIGURE_DIFFERS;
            say(code, finding.sentence(), null, null, finding.message());
        }
    }

    private static String name(AssessedSheet sheet) {
        return sheet.sheet().subject().projectName();
    }

    private static Money executed(AssessedSheet sheet) {
        return sheet.sheet().form().total().map(FundsLine::executed).orElse(Money.ZERO);
    }

    private static String written(Money money) {
        return money.in(MoneyUnit.TEN_THOUSAND_YUAN).toPlainString();
    }

    private void differs(Code code, String place, String what, String printed, String computed) {
        say(code, place, printed, computed, "“%s”%s为 %s，按自评表应为 %s。".formatted(place, what, printed, computed));
    }

    private void say(Code code, String place, @Nullable String printed, @Nullable String computed, String message) {
        findings.add(new PrintFinding(code, place, printed, computed, message));
    }
}
