/** The evaluation year of a region: when sheets may be submitted, and when the year is closed for good. */
@NullMarked
package jixiao.evaluation.years;

import org.jspecify.annotations.NullMarked;
