/** Evidence files beside the rows of a sheet: checked when they come, kept outside the rows, bound to the indicator. */
@NullMarked
package jixiao.evaluation.evidence;

import org.jspecify.annotations.NullMarked;
