/**
 * Scores a self-evaluation sheet under a rule profile and says why: every score carries its formula and its rule, what a
 * person typed stands beside what the rules give, and what does not fit is a finding on a cell. Pure domain.
 */
@NullMarked
package jixiao.evaluation.scoring;

import org.jspecify.annotations.NullMarked;
