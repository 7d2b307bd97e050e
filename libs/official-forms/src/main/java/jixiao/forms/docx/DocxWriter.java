package jixiao.forms.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import jixiao.forms.printing.FormWriter;
import jixiao.forms.printing.PrintedDocument;

/**
 * The document for Word and its kin, on A4, with the tables as tables. The same document always becomes the same bytes:
 * nothing in the file tells when it was made.
 */
public final class DocxWriter implements FormWriter {
    /** 1 January 1980, the first moment a package can name. */
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String FOLDER = "/jixiao/forms/docx/";

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public void write(PrintedDocument document, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        copy(zip, "[Content_Types].xml", "content-types.xml");
        copy(zip, "_rels/.rels", "package-relations.xml");
        copy(zip, "docProps/app.xml", "app.xml");
        copy(zip, "word/_rels/document.xml.rels", "document-relations.xml");
        copy(zip, "word/fontTable.xml", "font-table.xml");
        copy(zip, "word/settings.xml", "settings.xml");
        copy(zip, "word/styles.xml", "styles.xml");
        try {
            begin(zip, "docProps/core.xml");
            CoreProperties.write(document.title(), zip);
            zip.closeEntry();
            begin(zip, "word/document.xml");
            new WordDocument(document, new WordXml(zip)).write();
            zip.closeEntry();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.finish();
    }

    private static void copy(ZipOutputStream zip, String part, String resource) throws IOException {
        begin(zip, part);
        try (InputStream content = DocxWriter.class.getResourceAsStream(FOLDER + resource)) {
            Objects.requireNonNull(content, resource).transferTo(zip);
        }
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(STAMP);
        zip.putNextEntry(entry);
    }
}
