package jixiao.images;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Properties;

/**
 * What the build says of itself.
 *
 * @param created one instant for all builds of a version, so that the same input gives the same image
 */
record BuildFacts(String version, Instant created) {

    static BuildFacts ofThisBuild() {
        Properties facts = new Properties();
        try (InputStream stored = BuildFacts.class.getResourceAsStream("build.properties")) {
            facts.load(stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BuildFacts(facts.getProperty("version"), Instant.parse(facts.getProperty("created")));
    }
}
