package jixiao.profiles;

import java.math.BigDecimal;
import java.util.List;

/**
 * When spending is so slow that someone must be told (预警线).
 *
 * @param gap how far below the line, as a share of the budget, an alert is raised
 */
public record Alerts(List<Line> lines, BigDecimal gap) {

    /** @param rate the share of the budget that should be spent by the end of the month */
    public record Line(int month, BigDecimal rate) {}
}
