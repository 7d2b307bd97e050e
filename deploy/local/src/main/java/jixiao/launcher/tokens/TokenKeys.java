package jixiao.launcher.tokens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import jixiao.launcher.Refusal;

/** The suite's own signing key (P-256, ES256), made at the first start. A cluster uses an OIDC provider instead. */
public final class TokenKeys {
    public static final String ISSUER = "https://jixiao.local";
    public static final String AUDIENCE = "jixiao";
    private static final String CURVE = "secp256r1";

    private final Path privateKey;
    private final Path publicKey;

    public TokenKeys(Path keysFolder) {
        this.privateKey = keysFolder.resolve("token-private.pem");
        this.publicKey = keysFolder.resolve("token-public.pem");
    }

    /** The PEM file that services verify tokens with. */
    public Path publicKey() {
        return publicKey;
    }

    public boolean exist() {
        return Files.exists(privateKey) && Files.exists(publicKey);
    }

    public void makeOnce() {
        if (exist()) {
            return;
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            KeyPair pair = generator.generateKeyPair();
            Files.deleteIfExists(privateKey);
            Files.createFile(
                    privateKey, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(privateKey, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            Files.writeString(publicKey, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        } catch (IOException unwritable) {
            throw new Refusal("无法写入签名密钥 " + privateKey + "。", "请检查磁盘空间和写权限。");
        } catch (GeneralSecurityException noCurve) {
            throw new IllegalStateException("every JDK knows P-256", noCurve);
        }
    }

    PrivateKey read() {
        try {
            String base64 = Files.readString(privateKey).replaceAll("-----[A-Z ]+-----|\\s", "");
            return KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException damaged) {
            throw new Refusal("签名密钥 " + privateKey + " 无法读取或已损坏。", "删除该文件后重新运行 ./suite down 和 ./suite up，会生成新的密钥。");
        }
    }

    private static String pem(String kind, byte[] encoded) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
    }
}
