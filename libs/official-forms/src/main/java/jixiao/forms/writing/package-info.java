/** The file formats a document can be written in. */
@NullMarked
package jixiao.forms.writing;

import org.jspecify.annotations.NullMarked;
