package jixiao.launcher.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import jixiao.launcher.Refusal;

/**
 * A document that already exists, with what its text does not say of itself.
 *
 * @param region six digits (GB/T 2260)
 * @param publishedOn {@code 2025-02-21}; absent where nobody knows
 * @param source what is shown beside everything taken from it
 * @param fiscalYear four digits, for a document that does not print its year
 */
public record PublishedDocument(
        Path file, String region, Optional<String> publishedOn, String source, Optional<String> fiscalYear) {

    MultipartForm form() {
        MultipartForm form = new MultipartForm()
                .file("file", file.getFileName().toString(), content())
                .field("region", region)
                .field("source", source);
        publishedOn.ifPresent(date -> form.field("publishedOn", date));
        fiscalYear.ifPresent(year -> form.field("fiscalYear", year));
        return form;
    }

    /** The same document under the same description is imported once, however often it is sent. */
    String idempotencyKey() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(content());
            digest.update(
                    (region + "\n" + publishedOn + "\n" + source + "\n" + fiscalYear).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException noSha) {
            throw new IllegalStateException("every JDK knows SHA-256", noSha);
        }
    }

    private byte[] content() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new Refusal("无法读取文件 " + file + "。", "请检查路径和读取权限。");
        }
    }
}
