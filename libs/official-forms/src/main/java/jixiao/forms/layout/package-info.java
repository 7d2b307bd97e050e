/** The official layouts and the words issuers use in them, as files: what readers recognise and writers print. */
@NullMarked
package jixiao.forms.layout;

import org.jspecify.annotations.NullMarked;
