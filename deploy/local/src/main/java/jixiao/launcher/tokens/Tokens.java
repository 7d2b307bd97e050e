package jixiao.launcher.tokens;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Signs bearer tokens (JWT, ES256) with the claims of docs/architecture.md "Identity". */
public final class Tokens {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final TokenKeys keys;
    private final Clock clock;

    public Tokens(TokenKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    public String sign(Person person, Duration validity) {
        Instant now = clock.instant();
        JsonObject header = new JsonObject().put("alg", "ES256").put("typ", "JWT");
        JsonObject claims = new JsonObject()
                .put("iss", TokenKeys.ISSUER)
                .put("aud", TokenKeys.AUDIENCE)
                .put("sub", person.role().word() + ":" + person.name())
                .put("preferred_username", person.name())
                .put("groups", new JsonArray().add(person.role().word()))
                .put("jti", UUID.randomUUID().toString())
                .put("iat", now.getEpochSecond())
                .put("exp", now.plus(validity).getEpochSecond());
        person.region().ifPresent(region -> claims.put("region", region));
        person.organisation().ifPresent(organisation -> claims.put("organisation", organisation));
        String signed = part(header) + "." + part(claims);
        return signed + "." + signature(signed);
    }

    private static String part(JsonObject json) {
        return BASE64.encodeToString(json.encode().getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(keys.read());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException noCurve) {
            throw new IllegalStateException("every JDK signs with P-256", noCurve);
        }
    }
}
