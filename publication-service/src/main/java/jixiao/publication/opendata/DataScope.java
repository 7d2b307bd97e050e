package jixiao.publication.opendata;

import jixiao.publication.releases.UnitKey;
import jixiao.values.FiscalYear;

/** Which part of what is public. */
public sealed interface DataScope {
    /** All of it. */
    record Everything() implements DataScope {}

    /** What one unit showed of one fiscal year. */
    record OfUnit(UnitKey unit, FiscalYear fiscalYear) implements DataScope {}
}
