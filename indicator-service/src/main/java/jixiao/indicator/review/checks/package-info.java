/** The catalogue of checks, each a rule with a name. They look at one goal at a time. */
@NullMarked
package jixiao.indicator.review.checks;

import org.jspecify.annotations.NullMarked;
