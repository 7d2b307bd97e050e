/**
 * 结果应用: what a completed sheet means for next year's budget by the rating ladder of its profile, with the evidence;
 * a person decides.
 */
@NullMarked
package jixiao.evaluation.results;

import org.jspecify.annotations.NullMarked;
