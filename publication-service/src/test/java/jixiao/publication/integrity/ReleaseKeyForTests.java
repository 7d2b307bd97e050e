package jixiao.publication.integrity;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jixiao.digests.SigningKey;

/** A release key of its own for each run of the tests. */
public class ReleaseKeyForTests implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try {
            Path file = Files.createTempFile("release-key", ".pem");
            file.toFile().deleteOnExit();
            Files.writeString(file, SigningKey.generate().pem());
            return Map.of("jixiao.release-key", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}
}
