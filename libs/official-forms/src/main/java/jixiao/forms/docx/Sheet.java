package jixiao.forms.docx;

import jixiao.forms.layout.Print;

/**
 * A sheet of A4 with margins of 20 mm.
 *
 * @param width of the paper, in twentieths of a point
 * @param height of the paper, in twentieths of a point
 */
record Sheet(int width, int height) {
    static final int MARGIN = 1134;
    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;

    static Sheet of(Print.Page page) {
        return switch (page) {
            case PORTRAIT -> new Sheet(SHORT_SIDE, LONG_SIDE);
            case LANDSCAPE -> new Sheet(LONG_SIDE, SHORT_SIDE);
        };
    }

    boolean isLandscape() {
        return width > height;
    }

    int textWidth() {
        return width - 2 * MARGIN;
    }

    int textHeight() {
        return height - 2 * MARGIN;
    }
}
