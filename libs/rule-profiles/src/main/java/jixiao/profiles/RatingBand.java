package jixiao.profiles;

import java.math.BigDecimal;

/** @param atLeast the lowest total, out of 100, that earns the rating; exactly 90 is 优 */
public record RatingBand(Rating rating, BigDecimal atLeast) {}
