/** Proof that what was published has not changed: the digests of a release, signed by the publisher's key. */
@NullMarked
package jixiao.publication.integrity;

import org.jspecify.annotations.NullMarked;
