/** Workbooks to fill in offline: made from a layout, read back cell by cell, and given back with what is wrong marked. */
@NullMarked
package jixiao.forms.entry;

import org.jspecify.annotations.NullMarked;
