package jixiao.publication.opendata;

import java.time.Instant;
import jixiao.publication.releases.UnitKey;
import jixiao.values.FiscalYear;

/**
 * What one unit shows of one year, as a data set.
 *
 * @param forms how many are public
 * @param changedAt when the newest of them became public
 */
public record UnitYear(UnitKey unit, String name, FiscalYear fiscalYear, int forms, Instant changedAt) {}
