/** Quantity × unit cost × period against the budget. */
@NullMarked
package jixiao.indicator.review.cost;

import org.jspecify.annotations.NullMarked;
