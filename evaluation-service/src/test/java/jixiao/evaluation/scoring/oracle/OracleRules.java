package jixiao.evaluation.scoring.oracle;

import java.util.List;

/**
 * The rules of domain.md section 2 as plain numbers; shares are hundredths, points are hundredths of a point.
 *
 * @param deductFrom the share of the target over which points are taken, 0 for never
 * @param lateMonthly the share each begun month of delay costs, 0 where a missed deadline earns nothing
 * @param satisfactionSteps at least this percentage, this share of the points; empty for the positive rule
 * @param executionSteps at least this rate, these points; empty for points × min(1, rate)
 */
record OracleRules(
        int decimals,
        boolean halfUp,
        boolean ratioForCaps,
        int deductFrom,
        int deductFloor,
        int lateMonthly,
        List<Step> satisfactionSteps,
        int executionPoints,
        boolean executionInTotal,
        int executionDecimals,
        boolean executionHalfUp,
        List<Step> executionSteps) {

    record Step(int atLeast, int gives) {}
}
