/**
 * The self-evaluation report of a unit's year in its six parts. People write the text; its figures are bound to the
 * sheets by tokens, and figures typed by hand are held against them.
 */
@NullMarked
package jixiao.evaluation.report;

import org.jspecify.annotations.NullMarked;
