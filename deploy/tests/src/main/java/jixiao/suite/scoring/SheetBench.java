package jixiao.suite.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jixiao.evaluation.scoring.SheetScoring;
import jixiao.profiles.RuleProfiles;

/** A sheet of 20 rows: read, scored, explained and checked, against plain arithmetic of the same rows. */
final class SheetBench {
    private static final int SHEETS = 4_000;
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 15;
    private static final double LIMIT_MICROS = 50;

    private SheetBench() {}

    static boolean run() {
        return report("一张 20 行自评表计分（数值常见）", SampleSheets.of(1, SHEETS, 2_000)) <= LIMIT_MICROS
                & report("一张 20 行自评表计分（数值全不相同）", SampleSheets.of(2, SHEETS, 1_000_000_000)) <= LIMIT_MICROS;
    }

    private static double report(String what, SampleSheets samples) {
        SheetScoring scoring =
                new SheetScoring(RuleProfiles.shipped().byId("mof-2020").orElseThrow());
        Medians.alternately(WARM_UP, () -> ours(scoring, samples), () -> plain(samples));
        Medians medians = Medians.alternately(ROUNDS, () -> ours(scoring, samples), () -> plain(samples));
        double micros = medians.ours() / 1000.0 / SHEETS;
        System.out.printf(
                "%s：中位数 %.1f µs（限值 %.0f µs）；同样各行的纯 BigDecimal 运算 %.1f µs，比值 %.1f（%d 轮交替，每轮 %d 张）%n",
                what, micros, LIMIT_MICROS, medians.limit() / 1000.0 / SHEETS, medians.ratio(), ROUNDS, SHEETS);
        return micros;
    }

    private static long ours(SheetScoring scoring, SampleSheets samples) {
        return samples.sheets().stream()
                .mapToLong(sheet -> scoring.score(sheet).totals().total().hashCode())
                .sum();
    }

    private static long plain(SampleSheets samples) {
        long sum = 0;
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < samples.numbers().size(); i++) {
            BigDecimal[] row = samples.numbers().get(i);
            BigDecimal score = row[1].compareTo(row[0]) >= 0
                    ? row[2]
                    : row[2].multiply(row[1]).divide(row[0], 2, RoundingMode.HALF_UP);
            total = total.add(score);
            if ((i + 1) % SampleSheets.ROWS == 0) {
                sum += total.hashCode();
                total = BigDecimal.ZERO;
            }
        }
        return sum;
    }
}
