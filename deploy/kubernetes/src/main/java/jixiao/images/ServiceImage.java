package jixiao.images;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** One service as an OCI archive. The same input gives the same image, whenever and wherever it is built. */
record ServiceImage(String service, Path packaged, BuildFacts facts) {
    static final List<String> SERVICES =
            List.of("project-service", "indicator-service", "evaluation-service", "publication-service");
    static final int PORT = 8080;
    static final String USER = "10001:10001";

    private static final AbsoluteUnixPath PLACE = AbsoluteUnixPath.get("/app");
    private static final List<String> ENTRYPOINT = List.of(
            "java",
            "-XX:MaxRAMPercentage=50",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-jar",
            "/app/quarkus-run.jar");

    static ServiceImage of(String service, Path home, BuildFacts facts) {
        Path packaged = home.resolve(service).resolve("target/quarkus-app");
        if (!Files.exists(packaged.resolve("quarkus-run.jar"))) {
            throw new ImageFault("没有找到 " + service + " 的构建结果 " + packaged + "。", "请先构建：mvn package。");
        }
        return new ServiceImage(service, packaged, facts);
    }

    String name() {
        return "jixiao/" + service + ":" + facts.version();
    }

    /**
     * Writes {@code <service>.tar} and gives the image's digest.
     *
     * @param cache layers that were made before and can be used again
     */
    String build(BaseImage base, Path folder, Path cache) {
        try {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(service + ".tar.part");
            JibContainer built = describe(base.begin())
                    .containerize(Containerizer.to(TarImage.at(unfinished).named(name()))
                            .setApplicationLayersCache(cache)
                            .setBaseImageLayersCache(cache.resolve("base"))
                            .setToolName("jixiao"));
            Files.move(unfinished, folder.resolve(service + ".tar"), StandardCopyOption.REPLACE_EXISTING);
            return built.getDigest().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RegistryException | ExecutionException | CacheDirectoryCreationException failed) {
            throw new ImageFault(
                    "构建 " + service + " 的镜像失败：" + failed.getMessage(),
                    "若用了 --base，请检查该基础镜像能否取得、是否为 docker save 的格式。",
                    failed);
        } catch (InvalidImageReferenceException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ImageFault("构建被中断。", "请重新运行。", interrupted);
        }
    }

    private JibContainerBuilder describe(JibContainerBuilder image) throws IOException {
        return image.setFormat(ImageFormat.OCI)
                .setCreationTime(facts.created())
                .addFileEntriesLayer(FileEntriesLayer.builder()
                        .setName("libraries")
                        .addEntryRecursive(packaged.resolve("lib"), PLACE.resolve("lib"))
                        .build())
                .addFileEntriesLayer(FileEntriesLayer.builder()
                        .setName("service")
                        .addEntryRecursive(packaged.resolve("app"), PLACE.resolve("app"))
                        .addEntryRecursive(packaged.resolve("quarkus"), PLACE.resolve("quarkus"))
                        .addEntry(packaged.resolve("quarkus-run.jar"), PLACE.resolve("quarkus-run.jar"))
                        .build())
                .setEntrypoint(ENTRYPOINT)
                .setUser(USER)
                .setWorkingDirectory(PLACE)
                .addExposedPort(Port.tcp(PORT))
                .addEnvironmentVariable("QUARKUS_HTTP_PORT", Integer.toString(PORT))
                // Chinese file names need a UTF-8 locale; fewer glibc arenas: a JVM of this size gains nothing from
                // them.
                .addEnvironmentVariable("LANG", "C.UTF-8")
                .addEnvironmentVariable("MALLOC_ARENA_MAX", "2")
                .addLabel("org.opencontainers.image.title", service)
                .addLabel("org.opencontainers.image.version", facts.version());
    }
}
