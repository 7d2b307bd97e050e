/** Excel workbooks (ECMA-376): printed documents, and what workbooks of the suite have in common. */
@NullMarked
package jixiao.forms.xlsx;

import org.jspecify.annotations.NullMarked;
