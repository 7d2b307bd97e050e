package jixiao.indicator.goals.rest;

import java.math.BigDecimal;
import jixiao.indicator.goals.Indicator;
import jixiao.indicator.readings.rest.ReadingView;
import jixiao.values.Category;
import jixiao.values.FiscalYear;
import jixiao.values.Subcategory;
import jixiao.values.reading.IndicatorReader;
import org.jspecify.annotations.Nullable;

/** An indicator as written, with the reading of its target beside it. */
public record IndicatorView(
        int position,
        @Nullable String categoryCaption,
        @Nullable Category category,
        @Nullable String subcategoryCaption,
        @Nullable Subcategory subcategory,
        @Nullable String prefix,
        String name,
        String target,
        ReadingView reading,
        @Nullable BigDecimal points) {

    static IndicatorView of(Indicator indicator, FiscalYear year) {
        return new IndicatorView(
                indicator.position(),
                indicator.categoryCaption(),
                indicator.category(),
                indicator.subcategoryCaption(),
                indicator.subcategory(),
                indicator.prefix(),
                indicator.name(),
                indicator.target(),
                ReadingView.of(IndicatorReader.read(indicator.target()), year),
                indicator.points());
    }
}
