/** A document composed in its official layout: what stands where on the sheet, before any file format. */
@NullMarked
package jixiao.forms.printing;

import org.jspecify.annotations.NullMarked;
