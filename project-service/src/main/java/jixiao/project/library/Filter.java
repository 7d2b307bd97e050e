package jixiao.project.library;

import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What a list of project-years is narrowed to; null leaves a part open.
 *
 * @param unit the unit and what lies below it
 * @param text stands in the name or the code
 */
public record Filter(
        @Nullable FiscalYear fiscalYear,
        @Nullable UnitKey unit,
        @Nullable Stage stage,
        @Nullable String text,
        @Nullable Cursor after) {}
