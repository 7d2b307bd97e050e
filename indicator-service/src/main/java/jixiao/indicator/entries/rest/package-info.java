/** Workbooks of goals over HTTP. */
@NullMarked
package jixiao.indicator.entries.rest;

import org.jspecify.annotations.NullMarked;
