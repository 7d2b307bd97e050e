/** What one goal is compared with: the other goals of its unit, last year's, and those that say the same elsewhere. */
@NullMarked
package jixiao.indicator.kinship;

import org.jspecify.annotations.NullMarked;
