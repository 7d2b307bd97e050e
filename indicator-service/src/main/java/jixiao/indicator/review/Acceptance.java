package jixiao.indicator.review;

import java.time.Instant;

/**
 * That a person lets a finding be.
 *
 * @param reason why the text may stay as it is
 * @param version of the goal it was said of first
 */
public record Acceptance(String reason, String by, Instant at, int version) {}
