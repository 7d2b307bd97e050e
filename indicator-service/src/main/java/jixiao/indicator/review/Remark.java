package jixiao.indicator.review;

/** What a check has to say of one cell: what is wrong and what to do, in Chinese. */
public record Remark(Cell cell, String message) {}
