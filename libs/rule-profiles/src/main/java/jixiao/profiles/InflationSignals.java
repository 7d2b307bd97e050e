package jixiao.profiles;

import java.math.BigDecimal;

/**
 * When scores look raised: 财政部 forbids it. A signal asks a person to look and proves nothing. The last two are [K].
 *
 * @param tolerance how far the score rate of the indicators may lie above the execution rate, as a share of that rate
 * @param fullMarks the share of sheets with full marks from which a unit or region stands out, 1 = all
 * @param abovePeers how many points a total may lie above the median of its peers
 */
public record InflationSignals(BigDecimal tolerance, BigDecimal fullMarks, BigDecimal abovePeers) {}
