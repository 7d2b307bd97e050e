package jixiao.kit.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The same path and the same meaning of the body give the same fingerprint; white space and field order do not count. */
@ApplicationScoped
class RequestFingerprint {
    private final ObjectMapper json;

    RequestFingerprint(ObjectMapper json) {
        this.json = json;
    }

    String of(String path, Object[] parameters) throws IOException {
        MessageDigest digest = sha256();
        digest.update(path.getBytes(UTF_8));
        for (Object parameter : parameters) {
            digest.update((byte) 0);
            add(parameter, digest);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A file is read part by part: it may be large. */
    private void add(Object parameter, MessageDigest digest) throws IOException {
        if (parameter instanceof FileUpload file) {
            try (InputStream in = new DigestInputStream(Files.newInputStream(file.uploadedFile()), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        } else {
            digest.update(json.writeValueAsBytes(parameter));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
