/** Everything public of a release, a unit or a region as one ZIP, packed in the background. */
@NullMarked
package jixiao.publication.documents.batches;

import org.jspecify.annotations.NullMarked;
