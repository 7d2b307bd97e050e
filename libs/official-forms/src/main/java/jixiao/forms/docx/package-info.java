/** Word documents (ECMA-376). */
@NullMarked
package jixiao.forms.docx;

import org.jspecify.annotations.NullMarked;
