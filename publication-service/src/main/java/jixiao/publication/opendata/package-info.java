/** The same figures as data: for each unit and year and for everything, what changed, and comparisons over places and years. */
@NullMarked
package jixiao.publication.opendata;

import org.jspecify.annotations.NullMarked;
