/** Writes a printed document as PDF: tagged, with its fonts embedded. */
@NullMarked
package jixiao.forms.pdf;

import org.jspecify.annotations.NullMarked;
