/** What is published as files to download, in every format that libs/official-forms writes. */
@NullMarked
package jixiao.publication.documents;

import org.jspecify.annotations.NullMarked;
