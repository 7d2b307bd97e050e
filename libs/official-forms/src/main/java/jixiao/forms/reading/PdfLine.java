package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A horizontal or vertical line, in points from the upper left corner.
 *
 * @param at its distance from the top, or from the left
 */
record PdfLine(float at, float from, float to) {
    /** Lines as near as this are one. */
    static final float NEAR = 2.5f;

    /** Pieces of one line as one line. */
    static List<PdfLine> joined(List<PdfLine> pieces) {
        List<PdfLine> joined = new ArrayList<>();
        List<Float> places = places(pieces.stream().map(PdfLine::at).toList());
        for (float place : places) {
            List<PdfLine> same = pieces.stream()
                    .filter(piece -> nearest(places, piece.at()) == place)
                    .sorted(Comparator.comparingDouble(PdfLine::from))
                    .toList();
            PdfLine last = null;
            for (PdfLine piece : same) {
                if (last != null && piece.from() <= last.to() + NEAR) {
                    last = new PdfLine(place, last.from(), Math.max(last.to(), piece.to()));
                    joined.set(joined.size() - 1, last);
                } else {
                    last = new PdfLine(place, piece.from(), piece.to());
                    joined.add(last);
                }
            }
        }
        return joined;
    }

    /** The distinct places among many that nearly coincide. */
    static List<Float> places(List<Float> all) {
        List<Float> places = new ArrayList<>();
        for (float place : all.stream().sorted().toList()) {
            if (places.isEmpty() || place - places.getLast() > NEAR) {
                places.add(place);
            }
        }
        return places;
    }

    private static float nearest(List<Float> places, float at) {
        float nearest = places.getFirst();
        for (float place : places) {
            nearest =
                    place <= at + NEAR && Math.abs(place - at) <= NEAR && Math.abs(place - at) < Math.abs(nearest - at)
                            ? place
                            : nearest;
        }
        return nearest;
    }

    boolean covers(float position) {
        return from - NEAR <= position && position <= to + NEAR;
    }

    /** Whether this line and one across it meet. */
    boolean meets(PdfLine across) {
        return covers(across.at()) && across.covers(at);
    }
}
