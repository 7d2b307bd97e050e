package jixiao.indicator.library;

import jixiao.values.Subcategory;

/**
 * How an indicator of the library is named for good: the letter of its scope, the region where it holds (none when it
 * holds everywhere), its second level and a number: {@code C-SAT-0001}, {@code D-640300-QTY-1001}. Numbers up to 1000 are
 * those of the start content; what people add counts on from 1001 within its prefix. A code says what the indicator was
 * when it was made; its second level may be mended later without a new code.
 */
public final class LibraryCode {
    /** What people can write as a code. */
    public static final String PATTERN = "[CSDF](-[1-9][0-9]{5})?-[A-Z]{3}-[0-9]{4,}";

    private LibraryCode() {}

    static String prefix(Holding holding, Subcategory subcategory) {
        String region = holding.region() == null ? "" : "-" + holding.region();
        return holding.scope().letter() + region + "-" + letters(subcategory);
    }

    static String of(String prefix, int number) {
        return "%s-%04d".formatted(prefix, number);
    }

    private static String letters(Subcategory subcategory) {
        return switch (subcategory) {
            case QUANTITY -> "QTY";
            case QUALITY -> "QUA";
            case TIMELINESS -> "TIM";
            case COST -> "CST";
            case ECONOMIC -> "ECO";
            case SOCIAL -> "SOC";
            case ECOLOGICAL -> "ENV";
            case SUSTAINABLE_IMPACT -> "SUS";
            case SATISFACTION -> "SAT";
        };
    }
}
