package jixiao.profiles;

import java.math.BigDecimal;

/**
 * What budget execution is worth.
 *
 * @param points the 分值 printed in the funds block
 * @param inTotal false where the points are shown but the total of the indicators is 100 without them (红寺堡区 2023)
 */
public record ExecutionPart(BigDecimal points, boolean inTotal, ExecutionRule rule, Rounding rounding) {}
