package jixiao.forms.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that are read besides text. A file is known by its content, never by its name. */
public enum FileFormat {
    DOCX {
        @Override
        SourceFileText text(byte[] content, Findings findings) {
            return DocxSource.read(content);
        }
    },
    XLSX {
        @Override
        SourceFileText text(byte[] content, Findings findings) {
            return XlsxSource.read(content, findings);
        }
    },
    PDF {
        @Override
        SourceFileText text(byte[] content, Findings findings) {
            return PdfSource.read(content);
        }
    };

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String PDF_MARK = "%PDF-";
    private static final int PDF_MARK_WITHIN = 1024;
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    /** How the names of such files end, such as {@code docx}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format of a file; empty when it is none of these.
     *
     * @throws UnreadableFile when it is an Office file under a password, or a broken or oversized package
     */
    public static Optional<FileFormat> of(byte[] content) {
        return of(content, OfficePackage.LARGEST_UNPACKED);
    }

    /**
     * The same for a reader that keeps the whole file in memory.
     *
     * @param mostUnpacked how many bytes a package may unpack to
     */
    public static Optional<FileFormat> of(byte[] content, long mostUnpacked) {
        if (opensWith(content, ZIP)) {
            return OfficePackage.format(content, mostUnpacked);
        }
        if (opensWith(content, COMPOUND) && contains(content, ENCRYPTED_PACKAGE)) {
            throw new UnreadableFile("文件设有打开密码，无法读取。请在 Office 或 WPS 中取消密码后重新上传。");
        }
        String head = new String(content, 0, Math.min(content.length, PDF_MARK_WITHIN), StandardCharsets.ISO_8859_1);
        return head.contains(PDF_MARK) ? Optional.of(PDF) : Optional.empty();
    }

    /** Its lines and where they stand, with what there is to say of the file itself. */
    abstract SourceFileText text(byte[] content, Findings findings);

    private static boolean opensWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        for (int at = 0; at <= content.length - wanted.length; at++) {
            if (content[at] == wanted[0] && Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
