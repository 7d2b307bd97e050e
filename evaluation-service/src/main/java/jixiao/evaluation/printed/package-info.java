/**
 * What a published self-evaluation document prints as a whole, its statistics table and its report, kept beside what is
 * computed from its sheets; where the two differ is found.
 */
@NullMarked
package jixiao.evaluation.printed;

import org.jspecify.annotations.NullMarked;
