package jixiao.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Assumptions;

/** The images of the services as they are packaged in this checkout, each built once for all tests. */
final class BuiltImages {
    static final Path HOME = Path.of(System.getProperty("jixiao.home"));
    static final Path FOLDER = HOME.resolve("deploy/kubernetes/target/images");
    static final Path CACHE = FOLDER.resolve("cache");
    private static final Map<String, Archive> DONE = new ConcurrentHashMap<>();

    private BuiltImages() {}

    static List<String> services() {
        return ServiceImage.SERVICES;
    }

    static Archive of(String service) {
        requirePackaged(service);
        return DONE.computeIfAbsent(service, it -> {
            ServiceImage.of(it, HOME, BuildFacts.ofThisBuild()).build(base(), FOLDER, CACHE);
            return Archive.open(
                    FOLDER.resolve(it + ".tar"),
                    emptied(FOLDER.resolve("opened").resolve(it)));
        });
    }

    static BaseImage base() {
        return BuildImages.fromThisMachine(FOLDER);
    }

    /** In CI a service that is not packaged fails; elsewhere, building one module alone, it is skipped. */
    static void requirePackaged(String service) {
        Assumptions.assumeTrue(
                "true".equals(System.getenv("CI"))
                        || Files.exists(HOME.resolve(service).resolve("target/quarkus-app/quarkus-run.jar")),
                service + " 尚未打包，未构建其镜像（先运行 mvn package）");
    }

    static Path emptied(Path folder) {
        try {
            Folders.delete(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
