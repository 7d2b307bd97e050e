/**
 * What was published and has not changed since: digests of its documents by SHA-256 and SM3 (GB/T 32905), in a list that is
 * signed by SM2 with SM3 (GB/T 32918). Used where documents are published, and where a citizen verifies them offline.
 */
@NullMarked
package jixiao.digests;

import org.jspecify.annotations.NullMarked;
