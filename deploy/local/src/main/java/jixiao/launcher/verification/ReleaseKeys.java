package jixiao.launcher.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import jixiao.digests.SigningKey;
import jixiao.launcher.Refusal;

/** The demo key the local publication-service signs releases with (SM2), made at the first start. */
public final class ReleaseKeys {
    private final Path privateKey;
    private final Path publicKey;

    public ReleaseKeys(Path keysFolder) {
        this.privateKey = keysFolder.resolve("release-private.pem");
        this.publicKey = keysFolder.resolve("release-public.pem");
    }

    /** The PEM file that publication-service signs with. */
    public Path privateKey() {
        return privateKey;
    }

    /** The PEM file that {@code suite verify} takes when none is given. */
    public Path publicKey() {
        return publicKey;
    }

    public void makeOnce() {
        if (Files.exists(privateKey) && Files.exists(publicKey)) {
            return;
        }
        SigningKey key = SigningKey.generate();
        try {
            Files.deleteIfExists(privateKey);
            Files.createFile(
                    privateKey, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(privateKey, key.pem());
            Files.writeString(publicKey, key.verifyingKey().pem());
        } catch (IOException unwritable) {
            throw new Refusal("无法写入公开签名密钥 " + privateKey + "。", "请检查磁盘空间和写权限。");
        }
    }
}
