package jixiao.profiles;

import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/** The budget years a profile is in force for, both ends included; without an end it is in force until replaced. */
public record EffectiveYears(FiscalYear from, @Nullable FiscalYear to) {
    public boolean contains(FiscalYear year) {
        return from.compareTo(year) <= 0 && (to == null || year.compareTo(to) <= 0);
    }
}
