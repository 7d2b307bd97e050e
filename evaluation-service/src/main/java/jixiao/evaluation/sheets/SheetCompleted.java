package jixiao.evaluation.sheets;

/**
 * Told inside the service and the transaction, whenever a sheet is completed for the first time or again after a
 * correction: what is kept of completed sheets changes with them or not at all.
 */
public record SheetCompleted(AssessedSheet assessed) {}
