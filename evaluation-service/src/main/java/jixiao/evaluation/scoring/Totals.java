package jixiao.evaluation.scoring;

import java.math.BigDecimal;

/**
 * The totals of a sheet, rounded as the profile says.
 *
 * @param total 总分 under the profile, with or without execution as it says
 * @param indicators the indicators alone
 * @param withExecution the indicators and execution together, whatever the profile says
 * @param complete whether every row that applies has a score; a missing one counts as 0 until then
 */
public record Totals(BigDecimal total, BigDecimal indicators, BigDecimal withExecution, boolean complete) {}
