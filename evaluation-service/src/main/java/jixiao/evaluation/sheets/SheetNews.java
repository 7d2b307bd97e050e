package jixiao.evaluation.sheets;

import java.time.LocalDate;

/**
 * Told inside the transaction, whenever a sheet opens, its funds change, or it is completed or cancelled, for what watches the year.
 *
 * @param asOf the day the funds are stated for
 */
public record SheetNews(Sheet sheet, LocalDate asOf) {}
