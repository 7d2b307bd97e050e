package jixiao.launcher.services;

import java.util.HashMap;
import java.util.Map;
import jixiao.launcher.Ports;
import jixiao.launcher.ServiceName;
import jixiao.launcher.postgres.Passwords;
import jixiao.launcher.tokens.TokenKeys;
import jixiao.launcher.verification.ReleaseKeys;

/** What a service is told from outside; the same names as in deploy/kubernetes. */
public record ServiceEnvironment(Ports ports, Passwords passwords, TokenKeys keys, ReleaseKeys releaseKeys) {

    public Map<String, String> of(ServiceName service) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
        environment.put(
                "JIXIAO_DATABASE_URL", "jdbc:postgresql://localhost:" + ports.postgres() + "/" + service.word());
        environment.put("JIXIAO_DATABASE_USER", service.word());
        environment.put("JIXIAO_DATABASE_PASSWORD", passwords.of(service.word()));
        environment.put("JIXIAO_KAFKA", "localhost:" + ports.kafka());
        environment.put("JIXIAO_TOKEN_KEYS", keys.publicKey().toUri().toString());
        environment.put("JIXIAO_TOKEN_ISSUER", TokenKeys.ISSUER);
        environment.put("JIXIAO_TOKEN_AUDIENCE", TokenKeys.AUDIENCE);
        if (service == ServiceName.PUBLICATION) {
            environment.put("JIXIAO_RELEASE_KEY", releaseKeys.privateKey().toString());
        }
        // Fewer glibc arenas: a JVM of this size gains nothing from one per core and thread.
        environment.put("MALLOC_ARENA_MAX", "2");
        return environment;
    }
}
