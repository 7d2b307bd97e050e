package jixiao.publication.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jixiao.digests.SigningKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The key this publisher signs with: a file that {@code jixiao.release-key} names, by path or {@code file:} address. */
@ApplicationScoped
public class ReleaseKey {
    private static final Logger LOG = Logger.getLogger(ReleaseKey.class);

    private final Optional<SigningKey> key;

    ReleaseKey(@ConfigProperty(name = "jixiao.release-key") Optional<String> location) {
        key = location.map(ReleaseKey::path)
                .filter(ReleaseKey::isThere)
                .map(ReleaseKey::read)
                .map(SigningKey::read);
    }

    private static Path path(String location) {
        return location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
    }

    private static boolean isThere(Path file) {
        if (Files.exists(file)) {
            return true;
        }
        LOG.warnf("there is no release key %s: lists of digests are given without a signature", file);
        return false;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the release key " + file, e);
        }
    }

    /** Empty when this publisher signs nothing. */
    public Optional<SigningKey> get() {
        return key;
    }
}
