/** Writes a printed document as comma-separated values. */
@NullMarked
package jixiao.forms.csv;

import org.jspecify.annotations.NullMarked;
