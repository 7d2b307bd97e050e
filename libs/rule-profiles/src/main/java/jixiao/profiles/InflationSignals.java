package jixiao.profiles;

import java.math.BigDecimal;

/**
 * When a score looks raised: 财政部 forbids it.
 *
 * @param tolerance how far the score rate of the indicators may lie above the execution rate, as a share of that rate
 */
public record InflationSignals(BigDecimal tolerance) {}
