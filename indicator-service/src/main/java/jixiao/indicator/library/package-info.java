/**
 * The indicator library (绩效指标库): indicators worth using again, who keeps them, how they are found by name, and how often
 * and with which targets approved goals use them.
 */
@NullMarked
package jixiao.indicator.library;

import org.jspecify.annotations.NullMarked;
