/** What stands in an official document, as written. Readers produce it, writers print it; it knows no file format. */
@NullMarked
package jixiao.forms.document;

import org.jspecify.annotations.NullMarked;
