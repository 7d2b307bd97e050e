/**
 * What a year's completed sheets come to together: the statistics table, sums and means for a unit, a department or a
 * region, and indicators of one name added up.
 */
@NullMarked
package jixiao.evaluation.statistics;

import org.jspecify.annotations.NullMarked;
