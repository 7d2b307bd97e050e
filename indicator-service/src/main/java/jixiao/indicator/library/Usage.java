package jixiao.indicator.library;

import java.util.List;
import java.util.Optional;
import jixiao.indicator.library.ApprovedTargets.YearOfUse;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * How approved goals use an indicator.
 *
 * @param uses rows of approved goals
 * @param units units they belong to
 * @param typical of the 500 targets written most often; empty when none of them is a number
 * @param examples targets as written, the most frequent first
 */
public record Usage(
        long uses, long units, List<YearOfUse> years, Optional<TypicalTarget> typical, List<WrittenTarget> examples) {
    private static final int EXAMPLES = 10;

    /** @param within only goals of this region; null for all of the indicator's own */
    public static Usage of(LibraryIndicator indicator, @Nullable RegionCode within, ApprovedTargets targets) {
        LibraryContent content = indicator.content();
        RegionCode region = within == null ? indicator.holding().region() : within;
        List<WrittenTarget> written = targets.written(content.subcategory(), content.name(), region);
        List<YearOfUse> years = targets.years(content.subcategory(), content.name(), region);
        return new Usage(
                years.stream().mapToLong(YearOfUse::uses).sum(),
                targets.units(content.subcategory(), content.name(), region),
                years,
                TypicalTarget.of(written),
                written.stream()
                        .filter(target -> !target.target().isBlank())
                        .limit(EXAMPLES)
                        .toList());
    }
}
