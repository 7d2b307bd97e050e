package jixiao.evaluation.scoring.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import jixiao.evaluation.scoring.FundsFacts;
import jixiao.evaluation.scoring.RowFacts;
import jixiao.evaluation.scoring.SheetFacts;
import jixiao.values.Money;
import jixiao.values.Subcategory;

/** The same sheet twice: as plain numbers, and as people write it. */
record GeneratedSheet(OracleSheet plain, SheetFacts written) {
    private static final int YEAR = 2024;

    static GeneratedSheet of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<OracleSheet.Row> rows = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            rows.add(row(random));
        }
        long adjusted = random.nextInt(20) == 0 ? 0 : 100 + random.nextLong(100_000_000);
        long executed = adjusted == 0 ? 0 : random.nextLong(adjusted + adjusted / 5 + 1);
        return of(new OracleSheet(adjusted, executed, rows));
    }

    static GeneratedSheet of(OracleSheet plain) {
        SheetFacts written = new SheetFacts(
                YEAR,
                FundsFacts.of(
                        new Money(GeneratedRules.hundredths(plain.adjusted())),
                        new Money(GeneratedRules.hundredths(plain.executed()))),
                plain.rows().stream().map(GeneratedSheet::written).toList(),
                null);
        return new GeneratedSheet(plain, written);
    }

    private static OracleSheet.Row row(SplittableRandom random) {
        OracleSheet.Group group = OracleSheet.Group.values()[random.nextInt(3)];
        OracleSheet.Asks asks = OracleSheet.Asks.values()[random.nextInt(8)];
        boolean satisfaction = group == OracleSheet.Group.SATISFACTION;
        long low = asks == OracleSheet.Asks.NOTHING ? 0 : 100 + random.nextLong(satisfaction ? 9900 : 1_000_000);
        long actual = random.nextInt(6) == 0 ? low : random.nextLong(low * 5 / 2 + 300);
        LocalDate due = LocalDate.of(YEAR, 1 + random.nextInt(12), 1 + random.nextInt(28));
        int points = 25 * (1 + random.nextInt(200));
        boolean graded = asks == OracleSheet.Asks.A_GRADE;
        return new OracleSheet.Row(
                group,
                asks,
                low,
                low + random.nextLong(low / 3 + 1) + 1,
                actual,
                due,
                due.plusDays(random.nextInt(-60, 400)),
                points,
                random.nextInt(7) != 0,
                graded || random.nextInt(9) == 0 ? random.nextInt(points + 1) : -1);
    }

    private static RowFacts written(OracleSheet.Row row) {
        Subcategory subcategory = switch (row.group()) {
            case OUTPUT -> row.asks() == OracleSheet.Asks.AT_MOST ? Subcategory.COST : Subcategory.QUANTITY;
            case BENEFIT -> Subcategory.SOCIAL;
            case SATISFACTION -> Subcategory.SATISFACTION;
        };
        return new RowFacts(
                null,
                subcategory.category(),
                subcategory,
                "指标",
                target(row),
                actual(row),
                GeneratedRules.hundredths(row.points()),
                row.applies(),
                null,
                row.typed() < 0 ? null : GeneratedRules.hundredths(row.typed()),
                "说明");
    }

    private static String target(OracleSheet.Row row) {
        boolean output = row.group() == OracleSheet.Group.OUTPUT;
        return switch (row.asks()) {
            case AT_LEAST -> (output ? "" : "≥") + figure(row, row.low());
            case MORE_THAN -> ">" + figure(row, row.low());
            case AT_MOST -> (output ? "" : "≤") + figure(row, row.low());
            case LESS_THAN -> "<" + figure(row, row.low());
            case NOTHING -> figure(row, 0);
            case BETWEEN -> figure(row, row.low()) + "至" + figure(row, row.high());
            case BY_DATE -> day(row.due()) + "前完成";
            case A_GRADE -> "显著提升";
        };
    }

    private static String actual(OracleSheet.Row row) {
        return switch (row.asks()) {
            case BY_DATE -> day(row.done());
            case A_GRADE -> "达成年度指标";
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, NOTHING, BETWEEN -> figure(row, row.actual());
        };
    }

    private static String figure(OracleSheet.Row row, long hundredths) {
        String unit = row.group() == OracleSheet.Group.SATISFACTION ? "%" : "亩";
        return GeneratedRules.hundredths(hundredths).toPlainString() + unit;
    }

    private static String day(LocalDate date) {
        return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
