package jixiao.evaluation.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jixiao.kit.problem.Problem;

/**
 * A file that was sent and found fit: name, type, size and content checked. The bytes stay in the temporary file the
 * request brought; a large file is never in memory.
 *
 * @param size in bytes
 * @param digest SHA-256 in hex
 */
public record CheckedFile(String name, FileType type, long size, String digest, Path content) {
    /** Bytes: 20 MB, a scanned contract. */
    static final long LARGEST = 20L * 1024 * 1024;

    private static final String ALLOWED = "只接收 PDF、JPEG、PNG、DOCX、XLSX 文件";

    /** @throws jixiao.kit.problem.Refusal at {@code /file} when it may not be taken */
    public static CheckedFile of(String sentName, Path content) {
        try {
            String name = FileName.cleaned(sentName);
            long size = Files.size(content);
            if (size == 0) {
                throw Problem.INVALID_FIELD.at("/file", "文件“%s”是空的，请重新选择文件。".formatted(name));
            }
            if (size > LARGEST) {
                throw Problem.TOO_LARGE.at(
                        "/file", "文件“%s”有 %s MB，单个佐证材料最大 20 MB，请压缩或拆分后重新上传。".formatted(name, megabytes(size)));
            }
            FileType type = FileType.promisedBy(name)
                    .orElseThrow(() ->
                            Problem.UNSUPPORTED_MEDIA_TYPE.at("/file", "“%s”的类型不能作为佐证材料，%s。".formatted(name, ALLOWED)));
            if (!type.isKeptBy(content)) {
                throw Problem.UNSUPPORTED_MEDIA_TYPE.at(
                        "/file", "“%s”的内容不是 %s 文件，或带有宏，请另存为正确的格式后重新上传。".formatted(name, type.name()));
            }
            return new CheckedFile(name, type, size, digest(content), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String megabytes(long size) {
        long tenths = size * 10 / (1024 * 1024);
        return tenths / 10 + "." + tenths % 10;
    }

    private static String digest(Path content) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(content), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
