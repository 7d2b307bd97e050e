package jixiao.project.imports;

import java.time.LocalDate;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What the sender says of a document beside the file itself.
 *
 * @param origin where it was published
 * @param title in place of the printed one
 * @param fiscalYear for a document that does not print it
 */
public record DocumentEntry(
        RegionCode region,
        @Nullable LocalDate publishedOn,
        @Nullable String origin,
        @Nullable String title,
        @Nullable FiscalYear fiscalYear) {}
