package jixiao.indicator.review;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.indicator.goals.Indicator;
import jixiao.indicator.kinship.Compared;
import jixiao.indicator.library.LibraryAdvice;
import jixiao.indicator.library.LibraryIndicator;
import jixiao.indicator.library.NamedUse;
import jixiao.values.Subcategory;

/**
 * What the indicator library says of a goal.
 *
 * @param obsolete by position of the row, the indicator it uses that is used no longer
 * @param missing fixed indicators the project must use and does not
 */
public record LibrarySays(Map<Integer, LibraryIndicator> obsolete, List<LibraryIndicator> missing) {
    public static final LibrarySays NOTHING = new LibrarySays(Map.of(), List.of());

    static LibrarySays of(Compared goal, LibraryAdvice advice) {
        Map<Integer, NamedUse> rows = new LinkedHashMap<>();
        goal.content()
                .indicators()
                .forEach(row ->
                        secondLevel(row).ifPresent(level -> rows.put(row.position(), new NamedUse(level, row.name()))));
        List<NamedUse> uses = rows.values().stream().distinct().toList();
        Map<NamedUse, LibraryIndicator> obsolete = advice.obsolete(goal.region(), goal.unitId(), uses);
        Map<Integer, LibraryIndicator> byRow = new HashMap<>();
        rows.forEach((position, use) -> {
            if (obsolete.containsKey(use)) {
                byRow.put(position, obsolete.get(use));
            }
        });
        return new LibrarySays(byRow, advice.missing(goal.region(), goal.unitId(), uses));
    }

    /** A form that does not print it leaves no doubt where the first level has only one. */
    private static Optional<Subcategory> secondLevel(Indicator row) {
        if (row.subcategory() != null) {
            return Optional.of(row.subcategory());
        }
        return switch (row.category()) {
            case SATISFACTION -> Optional.of(Subcategory.SATISFACTION);
            case COST -> Optional.of(Subcategory.COST);
            case OUTPUT, BENEFIT -> Optional.empty();
            case null -> Optional.empty();
        };
    }
}
