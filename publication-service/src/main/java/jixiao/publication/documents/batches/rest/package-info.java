/** Batches as programs ask for them. */
@NullMarked
package jixiao.publication.documents.batches.rest;

import org.jspecify.annotations.NullMarked;
