/** The public's catalogue: what is published, as lists and search show it. */
@NullMarked
package jixiao.publication.search;

import org.jspecify.annotations.NullMarked;
