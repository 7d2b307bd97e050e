package jixiao.indicator.goals;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that is not the same in two versions of a goal; one side is null when it was added or removed.
 *
 * @param cells that differ, in the order of the form; empty when the whole row was added or removed
 */
public record IndicatorChange(
        Kind kind, @Nullable Indicator before, @Nullable Indicator after, List<Cell> cells) {
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A cell of an indicator's row. */
    public enum Cell {
        CATEGORY(Indicator::category),
        CATEGORY_CAPTION(Indicator::ownCategoryCaption),
        SUBCATEGORY(Indicator::subcategory),
        SUBCATEGORY_CAPTION(Indicator::ownSubcategoryCaption),
        PREFIX(Indicator::prefix),
        NAME(Indicator::name),
        TARGET(Indicator::target),
        POINTS(Indicator::points);

        private final Function<Indicator, @Nullable Object> content;

        Cell(Function<Indicator, @Nullable Object> content) {
            this.content = content;
        }

        private boolean differs(Indicator before, Indicator after) {
            return !Objects.equals(content.apply(before), content.apply(after));
        }
    }

    static IndicatorChange of(Kind kind, @Nullable Indicator before, @Nullable Indicator after) {
        List<Cell> cells = before == null || after == null
                ? List.of()
                : Arrays.stream(Cell.values())
                        .filter(cell -> cell.differs(before, after))
                        .toList();
        return new IndicatorChange(kind, before, after, cells);
    }
}
