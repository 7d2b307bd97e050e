package jixiao.publication.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A chart of horizontal bars, drawn to scale from zero; the page shows its figures as a table as well.
 *
 * @param title what the bars measure, with its unit
 */
record Bars(String id, String title, List<Bar> bars) {
    private static final int FULL = 135;
    private static final int STEP = 34;

    /**
     * @param value as it is written beside the bar
     * @param series tells bars of different meaning apart: plan or result
     */
    record Bar(String label, String series, String value, int y, int width) {
        public int middle() {
            return y + 17;
        }

        public int end() {
            return 88 + width;
        }
    }

    /** What a bar stands for; null is written as unknown and bears no bar. */
    record Figure(String label, String series, @Nullable BigDecimal size, String written) {}

    /** None for a single figure: there is nothing to compare. */
    static Optional<Bars> of(String id, String title, List<Figure> figures) {
        if (figures.size() < 2) {
            return Optional.empty();
        }
        BigDecimal greatest =
                figures.stream().map(Figure::size).filter(size -> size != null).reduce(BigDecimal.ONE, BigDecimal::max);
        return Optional.of(new Bars(
                id,
                title,
                IntStream.range(0, figures.size())
                        .mapToObj(i -> bar(figures.get(i), i * STEP, greatest))
                        .toList()));
    }

    private static Bar bar(Figure figure, int y, BigDecimal greatest) {
        int width = figure.size() == null
                ? 0
                : figure.size()
                        .multiply(BigDecimal.valueOf(FULL))
                        .divide(greatest, 0, RoundingMode.HALF_UP)
                        .intValue();
        return new Bar(figure.label(), figure.series(), figure.written(), y, Math.max(width, 0));
    }

    public int height() {
        return bars.size() * STEP;
    }
}
