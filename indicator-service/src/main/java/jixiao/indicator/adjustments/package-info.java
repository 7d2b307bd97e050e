/**
 * Adjustments of approved goals. The approved target is not changed at will (预算法实施条例 41): the unit asks for a change
 * with its reason, the performance office reviews it by itself, and the approved version counts until that is decided.
 */
@NullMarked
package jixiao.indicator.adjustments;

import org.jspecify.annotations.NullMarked;
