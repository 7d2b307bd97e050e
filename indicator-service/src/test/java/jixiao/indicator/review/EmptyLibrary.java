package jixiao.indicator.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jixiao.indicator.library.LibraryAdvice;
import jixiao.indicator.library.LibraryIndicator;
import jixiao.indicator.library.NamedUse;
import jixiao.values.RegionCode;

/** A library that knows no indicator. */
final class EmptyLibrary implements LibraryAdvice {
    @Override
    public Map<NamedUse, LibraryIndicator> obsolete(RegionCode region, UUID unit, List<NamedUse> rows) {
        return Map.of();
    }

    @Override
    public List<LibraryIndicator> missing(RegionCode region, UUID unit, List<NamedUse> rows) {
        return List.of();
    }
}
