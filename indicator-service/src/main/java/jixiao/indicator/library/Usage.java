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
 * @param typical empty when no target is a number
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
        return new Usage(
                written.stream().mapToLong(WrittenTarget::uses).sum(),
                targets.units(content.subcategory(), content.name(), region),
                targets.years(content.subcategory(), content.name(), region),
                TypicalTarget.of(written),
                written.stream()
                        .filter(target -> !target.target().isBlank())
                        .limit(EXAMPLES)
                        .toList());
    }
}
