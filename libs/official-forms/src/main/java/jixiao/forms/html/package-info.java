/** Prints forms in their official layout as HTML. */
@NullMarked
package jixiao.forms.html;

import org.jspecify.annotations.NullMarked;
