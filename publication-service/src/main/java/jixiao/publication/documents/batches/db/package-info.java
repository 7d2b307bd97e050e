/** Batches and their parts in PostgreSQL. */
@NullMarked
package jixiao.publication.documents.batches.db;

import org.jspecify.annotations.NullMarked;
