package jixiao.indicator.library;

/**
 * A target as approved goals write it.
 *
 * @param uses how many rows of approved goals write it so
 */
public record WrittenTarget(String target, long uses) {}
