/** The public site: pages that need no script, made from what is published at the moment they are asked for. */
@NullMarked
package jixiao.publication.site;

import org.jspecify.annotations.NullMarked;
