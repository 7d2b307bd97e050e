/** A region's rules of evaluation as files: what counts how much, how it is scored, and what must be explained. */
@NullMarked
package jixiao.profiles;

import org.jspecify.annotations.NullMarked;
