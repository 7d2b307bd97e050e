package jixiao.indicator.library;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** What the library has to say about a goal. Names are compared in their plain form, as {@link ApprovedTargets} does. */
public interface LibraryAdvice {
    /**
     * For each of the rows that stands in the library only as retired or superseded, what it stands as; an indicator that
     * is in use under the same name and class keeps a row from being obsolete.
     *
     * @param region only what holds there counts
     * @param unit of the project; what is a department's counts only for units below it, and for none that is not known
     */
    Map<NamedUse, LibraryIndicator> obsolete(RegionCode region, @Nullable UUID unit, List<NamedUse> rows);

    /**
     * The fixed indicators in use that the project must use and these rows lack.
     *
     * @param unit of the project, which must use those of the departments above it; null when it is not known
     */
    List<LibraryIndicator> missing(RegionCode region, @Nullable UUID unit, List<NamedUse> rows);
}
