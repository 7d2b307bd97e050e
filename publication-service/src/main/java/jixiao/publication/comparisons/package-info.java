/** The published figures of many places and years side by side: unit costs, scores, execution rates. */
@NullMarked
package jixiao.publication.comparisons;

import org.jspecify.annotations.NullMarked;
