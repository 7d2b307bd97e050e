package jixiao.evaluation.statistics;

import jixiao.kit.identity.Scope;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Whose completed sheets of a year are looked at, within what the caller may see. Null narrows nothing.
 *
 * @param region with every region inside it
 * @param department {@code <region>/<code>} of the 主管部门
 * @param unit {@code <region>/<code>}: the organisation itself and what lies below it
 */
public record Selection(
        Scope scope,
        FiscalYear fiscalYear,
        @Nullable RegionCode region,
        @Nullable String department,
        @Nullable String unit) {}
