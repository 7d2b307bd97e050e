/** What one edition says otherwise than the one before: the visible difference of a correction. */
@NullMarked
package jixiao.publication.changes;

import org.jspecify.annotations.NullMarked;
