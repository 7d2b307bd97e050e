package jixiao.suite.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import jixiao.evaluation.scoring.FundsFacts;
import jixiao.evaluation.scoring.RowFacts;
import jixiao.evaluation.scoring.SheetFacts;
import jixiao.values.Money;
import jixiao.values.Subcategory;

/** Generated sheets of 20 rows, with the numbers of their rows apart for plain arithmetic. */
record SampleSheets(List<SheetFacts> sheets, List<BigDecimal[]> numbers) {
    static final int ROWS = 20;

    /** @param range how many different figures there are: few, as in real sheets, or so many that none comes twice */
    static SampleSheets of(long seed, int count, int range) {
        SplittableRandom random = new SplittableRandom(seed);
        List<SheetFacts> sheets = new ArrayList<>();
        List<BigDecimal[]> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<RowFacts> rows = new ArrayList<>();
            for (int position = 0; position < ROWS; position++) {
                long target = 10 + random.nextInt(range);
                long actual = target * (60 + random.nextInt(60)) / 100 + 1;
                rows.add(row(position, target, actual));
                numbers.add(new BigDecimal[] {
                    BigDecimal.valueOf(target),
                    BigDecimal.valueOf(actual),
                    rows.getLast().points()
                });
            }
            Money spent = Money.ofYuan(Integer.toString(50_000 + random.nextInt(50_000)));
            sheets.add(new SheetFacts(2024, FundsFacts.of(Money.ofYuan("100000"), spent), rows, null));
        }
        return new SampleSheets(sheets, numbers);
    }

    private static RowFacts row(int position, long target, long actual) {
        Subcategory subcategory = Subcategory.values()[position % Subcategory.values().length];
        return switch (subcategory) {
            case QUALITY, SATISFACTION -> row(subcategory, "≥" + target % 40 + "%", actual % 40 + "%", null);
            case TIMELINESS -> row(subcategory, "2024年12月底前", "2024年" + (1 + actual % 12) + "月15日", null);
            case COST -> row(subcategory, "≤" + target + "元/人", actual + "元/人", null);
            case SOCIAL, SUSTAINABLE_IMPACT -> row(subcategory, "显著提升", "达成年度指标", new BigDecimal("4"));
            case QUANTITY, ECONOMIC, ECOLOGICAL -> row(subcategory, "≥" + target + "人", actual + "人", null);
        };
    }

    private static RowFacts row(Subcategory subcategory, String target, String actual, BigDecimal typed) {
        return new RowFacts(
                null,
                subcategory.category(),
                subcategory,
                "指标" + subcategory.ordinal(),
                target,
                actual,
                new BigDecimal("4.50"),
                true,
                null,
                typed,
                "已说明原因。");
    }
}
