/** A stored year scored once more under other rules: what would change, and nothing is changed. */
@NullMarked
package jixiao.evaluation.replay;

import org.jspecify.annotations.NullMarked;
