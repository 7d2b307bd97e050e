package jixiao.forms.reading;

import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * A printed line.
 *
 * @param text its characters from the left; what stands far apart is parted by two blanks
 * @param y of its baseline
 * @param firstUnit the width of what its layout could not have broken, in points
 */
record PdfTextLine(String text, float left, float right, float y, float height, float firstUnit) {
    private static final String CLOSING_MARKS = "，。、；：！？）》”’」』】,.;:!?)%％";
    private static final String OPENING_MARKS = "（《“‘「『【([";
    private static final float FAR_APART = 1.2f;
    private static final float BLANK = 0.5f;

    static PdfTextLine of(List<TextPosition> glyphs) {
        List<TextPosition> ordered = glyphs.stream()
                .sorted(Comparator.comparingDouble(TextPosition::getX))
                .toList();
        StringBuilder text = new StringBuilder();
        TextPosition before = null;
        for (TextPosition glyph : ordered) {
            if (before != null && glyph.getX() - end(before) > FAR_APART * glyph.getFontSizeInPt()) {
                text.append("  ");
            }
            text.append(glyph.getUnicode());
            before = glyph;
        }
        List<TextPosition> printed =
                ordered.stream().filter(glyph -> !glyph.getUnicode().isBlank()).toList();
        List<TextPosition> extent = printed.isEmpty() ? ordered : printed;
        return new PdfTextLine(
                text.toString(),
                extent.getFirst().getX(),
                end(extent.getLast()),
                extent.getFirst().getY(),
                extent.getFirst().getFontSizeInPt(),
                firstUnit(extent));
    }

    float width() {
        return right - left;
    }

    /** Whether the first unit of the line below had found room behind this line: then the break is meant. */
    boolean isBrokenBefore(PdfTextLine below, float room) {
        return width() + below.firstUnit() + BLANK * height < room;
    }

    private static float firstUnit(List<TextPosition> glyphs) {
        int last = 0;
        while (last + 1 < glyphs.size() && stayTogether(glyphs.get(last), glyphs.get(last + 1))) {
            last++;
        }
        return end(glyphs.get(last)) - glyphs.getFirst().getX();
    }

    private static boolean stayTogether(TextPosition glyph, TextPosition next) {
        return OPENING_MARKS.contains(glyph.getUnicode())
                || CLOSING_MARKS.contains(next.getUnicode())
                || isLatin(glyph) && isLatin(next);
    }

    private static boolean isLatin(TextPosition glyph) {
        int character = glyph.getUnicode().codePointAt(0);
        return character > ' ' && character < 0x2000;
    }

    private static float end(TextPosition glyph) {
        return glyph.getX() + glyph.getWidth();
    }
}
