package jixiao.launcher.commands;

/** Columns of a terminal, where a Chinese character takes two places. */
final class Columns {
    private static final int FIRST_WIDE = 0x2E80;

    private Columns() {}

    static String pad(String text, int places) {
        int width = text.codePoints().map(each -> each >= FIRST_WIDE ? 2 : 1).sum();
        return text + " ".repeat(Math.max(1, places - width));
    }
}
