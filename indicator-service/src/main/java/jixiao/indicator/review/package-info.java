/** What a machine can find wrong in a goal before money is approved. It pre-fills the review; a person decides. */
@NullMarked
package jixiao.indicator.review;

import org.jspecify.annotations.NullMarked;
