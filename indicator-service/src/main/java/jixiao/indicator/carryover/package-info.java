/** A goal taken over from an earlier year of the project, and what of it the new year's clerk has to change. */
@NullMarked
package jixiao.indicator.carryover;

import org.jspecify.annotations.NullMarked;
