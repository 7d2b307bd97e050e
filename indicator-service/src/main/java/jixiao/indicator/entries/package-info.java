/** Goals filled in offline: a workbook of those that may be edited, and what it says when it comes back. */
@NullMarked
package jixiao.indicator.entries;

import org.jspecify.annotations.NullMarked;
