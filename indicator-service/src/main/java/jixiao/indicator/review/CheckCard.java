package jixiao.indicator.review;

import jixiao.indicator.goals.Dimension;

/**
 * What is known of a check before it looks at a goal.
 *
 * @param id stable: the number of the fault in the catalogue of faults (O5), G and a number for a general one, C for the
 *     cost, K for what other goals say
 * @param title a few words in Chinese
 * @param dimension the side of the review it counts for
 * @param basis the rule it comes from
 */
public record CheckCard(String id, String title, Severity severity, Dimension dimension, String basis) {}
