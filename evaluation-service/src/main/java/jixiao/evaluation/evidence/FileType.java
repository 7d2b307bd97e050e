package jixiao.evaluation.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * What may be handed in as evidence: what people scan, photograph, write or calculate. Archives are not taken, because
 * nobody can see what is in them; neither are documents with macros.
 */
public enum FileType {
    PDF("application/pdf", null, new int[] {'%', 'P', 'D', 'F', '-'}, "pdf"),
    JPEG("image/jpeg", null, new int[] {0xFF, 0xD8, 0xFF}, "jpg", "jpeg"),
    PNG("image/png", null, new int[] {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, "png"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "word/document.xml",
            new int[] {'P', 'K', 3, 4},
            "docx"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xl/workbook.xml",
            new int[] {'P', 'K', 3, 4},
            "xlsx");

    private static final int MOST_PARTS = 10_000;

    private final String mediaType;
    private final @Nullable String mainPart;
    private final int[] signature;
    private final List<String> extensions;

    FileType(String mediaType, @Nullable String mainPart, int[] signature, String... extensions) {
        this.mediaType = mediaType;
        this.mainPart = mainPart;
        this.signature = signature;
        this.extensions = List.of(extensions);
    }

    /** The type the extension promises; empty where it is none of these. */
    static Optional<FileType> promisedBy(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> name.indexOf('.') >= 0 && type.extensions.contains(extension))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether the content is what the extension promises. Nothing is unpacked: the names of the parts are enough. */
    boolean isKeptBy(Path file) throws IOException {
        return beginsRight(file) && (mainPart == null || hasRightParts(file, mainPart));
    }

    private boolean beginsRight(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            for (int expected : signature) {
                if (in.read() != expected) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean hasRightParts(Path file, String mainPart) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            return parts.size() <= MOST_PARTS
                    && parts.getEntry("[Content_Types].xml") != null
                    && parts.getEntry(mainPart) != null
                    && parts.stream().noneMatch(part -> part.getName().endsWith("vbaProject.bin"));
        } catch (ZipException e) {
            return false;
        }
    }
}
