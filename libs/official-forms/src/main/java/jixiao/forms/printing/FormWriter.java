package jixiao.forms.printing;

import java.io.IOException;
import java.io.OutputStream;

/** Puts a printed document into a file of one format. Safe for use by many threads. */
public interface FormWriter {

    /** Such as {@code application/pdf}. */
    String mediaType();

    /** Such as {@code pdf}. */
    String extension();

    /** Writes the whole file and leaves the stream open. */
    void write(PrintedDocument document, OutputStream out) throws IOException;
}
