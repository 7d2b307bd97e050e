/** Self-evaluations filled in offline: a workbook of the open sheets, and what it says when it comes back. */
@NullMarked
package jixiao.evaluation.entries;

import org.jspecify.annotations.NullMarked;
