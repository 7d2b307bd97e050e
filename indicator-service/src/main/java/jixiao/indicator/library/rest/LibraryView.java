package jixiao.indicator.library.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jixiao.indicator.library.Holding;
import jixiao.indicator.library.LibraryContent;
import jixiao.indicator.library.LibraryIndicator;
import jixiao.indicator.library.LibraryScope;
import jixiao.indicator.library.LibraryStage;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the library.
 *
 * @param region where it holds, with everything inside; null is everywhere
 * @param department {@code <region>/<code>}
 * @param contentVersion which version of the content this is, from 1
 * @param remarks why it is used no longer
 * @param endedOn since when
 * @param successor what to use instead
 */
public record LibraryView(
        UUID id,
        long version,
        String code,
        LibraryScope scope,
        @Nullable RegionCode region,
        @Nullable String sector,
        @Nullable String department,
        LibraryContent content,
        int contentVersion,
        LibraryStage stage,
        @Nullable String remarks,
        @Nullable LocalDate endedOn,
        @Nullable Successor successor,
        String changedBy,
        Instant changedAt) {

    static LibraryView of(LibraryIndicator indicator) {
        Holding holding = indicator.holding();
        return new LibraryView(
                indicator.id(),
                indicator.version(),
                indicator.code(),
                holding.scope(),
                holding.region(),
                holding.sector(),
                holding.department() == null ? null : holding.departmentRegion() + "/" + holding.departmentCode(),
                indicator.content(),
                indicator.contentVersion(),
                indicator.stage(),
                indicator.remarks(),
                indicator.endedOn(),
                indicator.successor() == null ? null : Successor.of(indicator.successor()),
                indicator.changedBy(),
                indicator.changedAt());
    }

    /** What takes the place of an indicator. */
    public record Successor(UUID id, String code, String name, LibraryStage stage) {
        static Successor of(LibraryIndicator indicator) {
            return new Successor(
                    indicator.id(), indicator.code(), indicator.content().name(), indicator.stage());
        }
    }
}
