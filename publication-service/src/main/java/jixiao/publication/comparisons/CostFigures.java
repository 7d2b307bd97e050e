package jixiao.publication.comparisons;

import java.math.BigDecimal;

/** The spread of the unit costs that are for one of the same thing, in 元. */
public record CostFigures(String per, long count, BigDecimal lowest, BigDecimal median, BigDecimal highest) {}
