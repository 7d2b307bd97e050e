package jixiao.evaluation.sheets;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One project in one budget year: what a sheet is about, and its natural key. */
@Embeddable
public record ProjectYear(UUID projectId, int fiscalYear) {}
