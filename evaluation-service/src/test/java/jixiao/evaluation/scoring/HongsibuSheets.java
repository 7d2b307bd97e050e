package jixiao.evaluation.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.YearEnd;
import jixiao.forms.reading.FormReader;
import jixiao.values.MoneyUnit;

/** The seven sheets that 红寺堡区总工会 published for 2023, read from the sample document. */
final class HongsibuSheets {
    static final String CREATE_CIVIL_CITY = "2023年创城工作经费";
    static final String FOUR_GIFTS = "2023年总工会四送活动及送清凉活动";
    static final String STUDY_MATERIAL = "配发学习资料资金";
    static final String MAY_DAY = "“五一”系列活动工作经费";

    private static final Path DOCUMENT = Path.of("../samples/documents/s2-hongsibu-self-evaluation-2023.txt");
    private static final Map<String, SheetFacts> SHEETS = read();

    private HongsibuSheets() {}

    static Map<String, SheetFacts> all() {
        return SHEETS;
    }

    static SheetFacts of(String project) {
        return SHEETS.get(project);
    }

    private static Map<String, SheetFacts> read() {
        Map<String, SheetFacts> sheets = new LinkedHashMap<>();
        try {
            for (ProjectForm form :
                    new FormReader().read(Files.readString(DOCUMENT)).projects()) {
                sheets.put(form.name(), sheet(form));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheets;
    }

    private static SheetFacts sheet(ProjectForm form) {
        YearEnd end = form.yearEnd();
        YearEnd.FundsLine total = end.funds().getFirst();
        FundsFacts funds = new FundsFacts(
                total.adjusted().money(),
                total.executed().money(),
                MoneyUnit.TEN_THOUSAND_YUAN,
                new BigDecimal(total.points()),
                total.rate(),
                new BigDecimal(total.score()),
                null);
        return new SheetFacts(
                2023, funds, form.indicators().stream().map(HongsibuSheets::row).toList(), end.totalScore());
    }

    private static RowFacts row(IndicatorRow row) {
        return new RowFacts(
                row.categoryCaption(),
                row.category(),
                row.subcategory(),
                row.name(),
                row.target(),
                row.actual(),
                row.points(),
                true,
                null,
                row.score(),
                row.explanation());
    }
}
