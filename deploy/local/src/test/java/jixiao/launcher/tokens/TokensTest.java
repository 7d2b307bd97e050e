package jixiao.launcher.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import jixiao.launcher.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {
    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

    @TempDir
    private Path folder;

    private TokenKeys keys;
    private Tokens tokens;

    @BeforeEach
    void aKeyOfItsOwn() {
        keys = new TokenKeys(folder);
        keys.makeOnce();
        tokens = new Tokens(keys, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void aTokenSaysWhoWhatAndWhere() {
        Person clerk = new Person(Role.UNIT_CLERK, "马晓燕", Optional.of("640303/901001"), Optional.empty());

        JsonObject claims = claims(tokens.sign(clerk, Duration.ofHours(8)));

        assertThat(claims.getString("iss")).isEqualTo(TokenKeys.ISSUER);
        assertThat(claims.getString("aud")).isEqualTo(TokenKeys.AUDIENCE);
        assertThat(claims.getString("preferred_username")).isEqualTo("马晓燕");
        assertThat(claims.getJsonArray("groups")).isEqualTo(new JsonArray().add("unit-clerk"));
        assertThat(claims.getString("organisation")).isEqualTo("640303/901001");
        assertThat(claims.getString("region")).isEqualTo("640303");
        assertThat(claims.getLong("iat")).isEqualTo(NOW.getEpochSecond());
        assertThat(claims.getLong("exp")).isEqualTo(NOW.plusSeconds(8 * 3600).getEpochSecond());
    }

    @Test
    void thePublicKeyVerifiesTheSignature() throws GeneralSecurityException, IOException {
        String token = tokens.sign(Person.administrator(), Duration.ofHours(1));

        String pem = Files.readString(keys.publicKey()).replaceAll("-----[A-Z ]+-----|\\s", "");
        Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
        verifier.initVerify(KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem))));
        verifier.update(token.substring(0, token.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII));
        assertThat(verifier.verify(Base64.getUrlDecoder().decode(token.substring(token.lastIndexOf('.') + 1))))
                .isTrue();
    }

    @Test
    void onlyTheOwnerReadsThePrivateKey() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("token-private.pem")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void theKeyStaysTheSame() throws IOException {
        String first = Files.readString(keys.publicKey());

        new TokenKeys(folder).makeOnce();

        assertThat(keys.publicKey()).hasContent(first.strip());
    }

    @Test
    void aDamagedKeyIsToldWithWhatToDo() throws IOException {
        Files.writeString(folder.resolve("token-private.pem"), "broken");

        assertThatThrownBy(() -> tokens.sign(Person.administrator(), Duration.ofHours(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已损坏");
    }

    @Test
    void peopleOfAUnitNameTheirUnit() {
        assertThatThrownBy(() -> new Person(Role.UNIT_HEAD, "x", Optional.empty(), Optional.of("640303")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("必须指明单位");
    }

    @Test
    void peopleOfAFinanceOfficeNameTheirRegion() {
        assertThatThrownBy(() -> new Person(Role.FUND_OFFICE, "x", Optional.empty(), Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("必须指明区划");
    }

    private static JsonObject claims(String token) {
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return new JsonObject(new String(claims, StandardCharsets.UTF_8));
    }
}
