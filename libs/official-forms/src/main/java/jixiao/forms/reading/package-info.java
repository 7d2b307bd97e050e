/** Reads official documents: from plain text, the text of a PDF, or HTML, into the model of {@code document}. */
@NullMarked
package jixiao.forms.reading;

import org.jspecify.annotations.NullMarked;
