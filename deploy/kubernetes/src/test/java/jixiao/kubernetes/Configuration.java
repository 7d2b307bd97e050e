package jixiao.kubernetes;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the services can be told from outside, as the kit's own settings say it. */
final class Configuration {
    private static final String KIT = "libs/service-kit/src/main/resources/META-INF/microprofile-config.properties";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z_]*)(:[^}]*)?}");

    private Configuration() {}

    /** Names the settings ask the environment for: {@code ${JIXIAO_KAFKA:…}}. */
    static Set<String> askedFor() {
        return PLACEHOLDER
                .matcher(Tree.read(KIT))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names that override a property the kit and the service set: {@code QUARKUS_HTTP_PORT}. */
    static Set<String> overriding(String service) {
        Set<String> names = new TreeSet<>();
        names.addAll(properties(KIT).stringPropertyNames());
        names.addAll(properties(service + "/src/main/resources/application.properties")
                .stringPropertyNames());
        return names.stream()
                .map(name -> name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static int shutdownSeconds() {
        String timeout = properties(KIT).getProperty("quarkus.shutdown.timeout");
        return Integer.parseInt(timeout.replace("s", ""));
    }

    static Properties properties(String place) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Tree.read(place)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
