package jixiao.suite.scoring;

import java.nio.file.Path;

/** Measures the scoring: one sheet, and a whole province. Run by {@code ./suite bench scoring}. */
public final class ScoringBench {
    private static final int PROVINCE = 450_000;
    private static final int ROUNDS = 3;

    private ScoringBench() {}

    /** @param arguments how many sheets the province has, and how many rounds; both may be left out */
    public static void main(String[] arguments) {
        int sheets = arguments.length > 0 ? Integer.parseInt(arguments[0]) : PROVINCE;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        Path home =
                Path.of(System.getProperty("jixiao.home", ".")).toAbsolutePath().normalize();
        boolean within = SheetBench.run() & new ProvinceBench(sheets, rounds).run(home);
        System.exit(within ? 0 : 1);
    }
}
