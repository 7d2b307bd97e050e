package jixiao.images;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.TarImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@EnabledOnOs(value = OS.LINUX, disabledReason = "镜像的基础取自本机的 Linux 运行时")
class ImagesTest {
    private static final String SERVICES = "jixiao.images.BuiltImages#services";

    @ParameterizedTest
    @MethodSource(SERVICES)
    @DisplayName("a service's archive holds one image, named with service and version")
    void archiveHoldsTheNamedImage(String service) {
        Archive archive = BuiltImages.of(service);

        assertThat(archive.index().path("manifests")).hasSize(1);
        assertThat(archive.index()
                        .at("/manifests/0/annotations")
                        .path("org.opencontainers.image.ref.name")
                        .asText())
                .isEqualTo("jixiao/" + service + ":" + System.getProperty("jixiao.version"));
    }

    @ParameterizedTest
    @MethodSource(SERVICES)
    @DisplayName("an image starts the service, on port 8080, as a user without rights")
    void imageStartsTheService(String service) {
        Archive archive = BuiltImages.of(service);

        assertThat(archive.entrypoint()).first().isEqualTo("java");
        assertThat(archive.entrypoint()).endsWith("-jar", "/app/quarkus-run.jar");
        assertThat(archive.configuration().at("/config/User").asText()).isEqualTo("10001:10001");
        assertThat(archive.configuration().at("/config/ExposedPorts").fieldNames())
                .toIterable()
                .containsExactly("8080/tcp");
        assertThat(archive.environment())
                .contains("QUARKUS_HTTP_PORT=8080", "PATH=/opt/java/bin")
                .noneMatch(setting -> setting.contains("PASSWORD"));
    }

    @ParameterizedTest
    @MethodSource(SERVICES)
    @DisplayName("what seldom changes lies below what often changes, and the services share the lower layers")
    void layersAreOrderedAndShared(String service) {
        Archive archive = BuiltImages.of(service);
        Archive first = BuiltImages.of(BuiltImages.services().getFirst());

        assertThat(archive.layerNames()).containsExactly("system", "java", "libraries", "service");
        assertThat(archive.layers()).hasSize(4);
        assertThat(archive.layers().subList(0, 2)).isEqualTo(first.layers().subList(0, 2));
    }

    @Test
    @DisplayName("the same content gives the same image, wherever and whenever it was packaged")
    void imagesAreReproducible(@TempDir Path here, @TempDir Path there) throws IOException {
        String first = build(packaged(here, Instant.parse("2025-03-01T08:00:00Z")));
        String second = build(packaged(there, Instant.parse("2026-11-20T17:30:00Z")));

        assertThat(second).isEqualTo(first);
    }

    @Test
    @DisplayName("another content gives another image")
    void imagesDiffer(@TempDir Path here, @TempDir Path there) throws IOException {
        Path changed = packaged(there, Instant.EPOCH);
        Files.writeString(changed.resolve("app/service.jar"), "another");

        assertThat(build(changed)).isNotEqualTo(build(packaged(here, Instant.EPOCH)));
    }

    @Test
    @DisplayName("an image carries Java, the C library and the service: no shell, no packages")
    void imageCarriesNothingElse() {
        List<String> paths = BuiltImages.of(BuiltImages.services().getFirst()).paths();

        assertThat(paths).contains("opt/java/bin/java", "app/quarkus-run.jar", "etc/passwd");
        assertThat(paths).allMatch(path -> path.matches("(app|opt|etc|tmp|lib|lib64|usr)/.*"));
        assertThat(paths).noneMatch(path -> path.matches("(usr/)?s?bin/.*"));
    }

    @Test
    @DisplayName("an image stands on the base that operators name")
    void imageStandsOnTheGivenBase(@TempDir Path folder) throws Exception {
        Path given = folder.resolve("given.tar");
        Path java = Files.writeString(folder.resolve("java"), "a runtime of theirs");
        Jib.fromScratch()
                .addLayer(List.of(java), "/usr/bin")
                .containerize(Containerizer.to(TarImage.at(given).named("given"))
                        .setApplicationLayersCache(folder.resolve("cache"))
                        .setBaseImageLayersCache(folder.resolve("cache")));

        new ServiceImage("sample", packaged(folder, Instant.EPOCH), BuildFacts.ofThisBuild())
                .build(new BaseImage.Given("tar://" + given), folder.resolve("built"), folder.resolve("cache"));

        Archive archive = Archive.open(folder.resolve("built/sample.tar"), folder.resolve("opened"));
        assertThat(archive.layers()).hasSize(3);
        assertThat(archive.paths())
                .startsWith("usr/", "usr/bin/", "usr/bin/java")
                .contains("app/quarkus-run.jar");
    }

    private static Path packaged(Path folder, Instant when) throws IOException {
        for (String file : List.of("lib/library.jar", "app/service.jar", "quarkus/data", "quarkus-run.jar")) {
            Path made = folder.resolve(file);
            Files.createDirectories(made.getParent());
            Files.writeString(made, file);
            Files.setLastModifiedTime(made, FileTime.from(when));
        }
        return folder;
    }

    private static String build(Path packaged) {
        return new ServiceImage("sample", packaged, BuildFacts.ofThisBuild())
                .build(BuiltImages.base(), packaged.resolve("built"), BuiltImages.CACHE);
    }
}
