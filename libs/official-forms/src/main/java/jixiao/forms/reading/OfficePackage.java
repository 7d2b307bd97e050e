package jixiao.forms.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;

/** Opens the ZIP package of an Office file, within bounds: what it unpacks to is counted before any of it is parsed. */
final class OfficePackage {
    static final String BROKEN = "文件已损坏或不完整，无法打开。请在 Office 或 WPS 中另存为新文件后重新上传。";
    /** Bytes; the parts of a package all lie in memory while it is read. */
    static final long LARGEST_UNPACKED = 48L << 20;

    private static final int MOST_ENTRIES = 5_000;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 1 << 16;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_UNPACKED);
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
    }

    private OfficePackage() {}

    /** Which kind of Office file it is; empty when the package holds no main part of a document or workbook. */
    static Optional<FileFormat> format(byte[] content, long mostUnpacked) {
        if (!isWhole(content)) {
            throw new UnreadableFile(BROKEN);
        }
        FileFormat found = null;
        long unpacked = 0;
        int entries = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found = found == null ? mainPart(entry.getName()) : found;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > mostUnpacked) {
                        throw tooLarge(mostUnpacked);
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    throw tooLarge(mostUnpacked);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile(BROKEN, e);
        }
        return Optional.ofNullable(found);
    }

    /** A package ends with its directory (the mark PK 5 6), behind which at most a comment stands. */
    private static boolean isWhole(byte[] content) {
        int last = content.length - END_SIZE;
        for (int at = last; at >= 0 && at > last - LONGEST_COMMENT; at--) {
            if (content[at] == 'P' && content[at + 1] == 'K' && content[at + 2] == 5 && content[at + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable FileFormat mainPart(String name) {
        return switch (name) {
            case "word/document.xml" -> FileFormat.DOCX;
            case "xl/workbook.xml" -> FileFormat.XLSX;
            default -> null;
        };
    }

    private static UnreadableFile tooLarge(long most) {
        return new UnreadableFile(
                "文件解压后过大（超过 " + (most >> 20) + " MB 或 " + MOST_ENTRIES + " 个部件），没有读取。请删去图片等无关内容，或拆成几个文件后重新上传。");
    }

    /** Reads a package; what its parser cannot take is refused as broken. */
    static <T> T read(byte[] content, Reading<T> reading) {
        try (InputStream bytes = new ByteArrayInputStream(content);
                OPCPackage opened = OPCPackage.open(bytes)) {
            T result = reading.of(opened);
            opened.revert();
            return result;
        } catch (UnreadableFile refused) {
            throw refused;
        } catch (Exception e) {
            throw new UnreadableFile(BROKEN, e);
        }
    }

    /** What is done with an open package. */
    interface Reading<T> {
        T of(OPCPackage opened) throws Exception;
    }
}
