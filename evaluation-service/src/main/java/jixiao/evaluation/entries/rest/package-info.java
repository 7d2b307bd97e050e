/** Workbooks of self-evaluations over HTTP. */
@NullMarked
package jixiao.evaluation.entries.rest;

import org.jspecify.annotations.NullMarked;
