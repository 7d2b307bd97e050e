package jixiao.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** Signs the tokens of the tests with a key made for this run, and has the service trust it. */
public class TokensForTests implements QuarkusTestResourceLifecycleManager {
    private static final KeyPair KEYS = newKeys();
    private static final String SUITE = "jixiao";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "mp.jwt.verify.publickey.location",
                publicKeyFile().toUri().toString(),
                "mp.jwt.verify.issuer",
                "https://jixiao.test");
    }

    @Override
    public void stop() {}

    private static Path publicKeyFile() {
        try {
            Path file = Files.createTempFile("token-keys", ".pem");
            file.toFile().deleteOnExit();
            return Files.writeString(
                    file,
                    "-----BEGIN PUBLIC KEY-----\n"
                            + Base64.getMimeEncoder()
                                    .encodeToString(KEYS.getPublic().getEncoded())
                            + "\n-----END PUBLIC KEY-----\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For people of a unit or department: {@code organisation} is {@code <region>/<code>}. */
    public static String ofOrganisation(String role, String organisation) {
        return token(role, organisation.substring(0, 6), organisation, SUITE, Duration.ofHours(1));
    }

    /** For finance, audit and systems, who see a region. */
    public static String ofRegion(String role, String region) {
        return token(role, region, "", SUITE, Duration.ofHours(1));
    }

    public static String expired(String role, String region) {
        return token(role, region, "", SUITE, Duration.ofHours(-1));
    }

    /** Signed by the trusted issuer, for some other system. */
    public static String forAnotherAudience(String role, String region) {
        return token(role, region, "", "mail", Duration.ofHours(1));
    }

    private static String token(String role, String region, String organisation, String audience, Duration life) {
        long now = System.currentTimeMillis() / 1000;
        return Jwt.issuer("https://jixiao.test")
                .upn(role + "@" + (organisation.isEmpty() ? region : organisation))
                .audience(audience)
                .groups(role)
                .claim("region", region)
                .claim("organisation", organisation)
                .issuedAt(Math.min(now, now + life.toSeconds() - 1))
                .expiresAt(now + life.toSeconds())
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .sign(KEYS.getPrivate());
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
