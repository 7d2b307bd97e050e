package jixiao.indicator.library.csv;

/**
 * What is wrong in a table, and what to do.
 *
 * @param row the line of the file, from 1
 * @param column its caption; empty when it concerns the whole row
 */
public record RowFault(int row, String column, String message) {}
