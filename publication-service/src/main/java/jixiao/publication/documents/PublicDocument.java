package jixiao.publication.documents;

import jixiao.forms.document.FormDocument;

/**
 * A document that everyone may have.
 *
 * @param name what its files are called, without extension
 * @param json the same as data: of one form, the very text whose digest its page shows
 */
public record PublicDocument(String name, FormDocument document, String json) {}
