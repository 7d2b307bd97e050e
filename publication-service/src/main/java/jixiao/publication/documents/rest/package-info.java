/** The addresses of the files. */
@NullMarked
package jixiao.publication.documents.rest;

import org.jspecify.annotations.NullMarked;
