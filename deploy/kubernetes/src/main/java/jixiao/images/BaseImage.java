package jixiao.images;

import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a service's image stands on: something with {@code java} on its path. */
sealed interface BaseImage {

    JibContainerBuilder begin() throws IOException;

    /** An image that operators chose: {@code registry://NAME}, or {@code tar://FILE} as {@code docker save} writes it. */
    record Given(String reference) implements BaseImage {
        @Override
        public JibContainerBuilder begin() {
            try {
                return Jib.from(reference);
            } catch (InvalidImageReferenceException unreadable) {
                throw new ImageFault("看不懂基础镜像“" + reference + "”。", "请写成 tar://文件 或 registry://名称:版本。", unreadable);
            }
        }
    }

    /** Nothing but a Java runtime and the C library, both from this machine; no shell, no packages. */
    record FromThisMachine(LinkedRuntime runtime, Path workFolder) implements BaseImage {
        private static final String JAVA = "/opt/java";

        @Override
        public JibContainerBuilder begin() throws IOException {
            return Jib.fromScratch()
                    .addPlatform(architecture(), "linux")
                    .addFileEntriesLayer(system())
                    .addFileEntriesLayer(java())
                    .addEnvironmentVariable("JAVA_HOME", JAVA)
                    .addEnvironmentVariable("PATH", JAVA + "/bin");
        }

        private FileEntriesLayer system() throws IOException {
            FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName("system");
            for (Path library : SystemLibraries.below(runtime)) {
                layer.addEntry(
                        SystemLibraries.content(library),
                        AbsoluteUnixPath.fromPath(library),
                        FilePermissions.fromOctalString("755"));
            }
            for (String file : List.of("passwd", "group", "nsswitch.conf")) {
                layer.addEntry(shipped(file), AbsoluteUnixPath.get("/etc/" + file));
            }
            Path empty = Files.createDirectories(workFolder.resolve("empty"));
            layer.addEntry(empty, AbsoluteUnixPath.get("/tmp"), FilePermissions.fromOctalString("777"));
            return layer.build();
        }

        private FileEntriesLayer java() throws IOException {
            return FileEntriesLayer.builder()
                    .setName("java")
                    .addEntryRecursive(
                            runtime.folder(),
                            AbsoluteUnixPath.get(JAVA),
                            (file, place) -> FilePermissions.fromOctalString(
                                    Files.isDirectory(file) || Files.isExecutable(file) ? "755" : "644"))
                    .build();
        }

        private Path shipped(String file) throws IOException {
            Path copy = workFolder.resolve(file);
            try (var stored = BaseImage.class.getResourceAsStream(file)) {
                Files.write(copy, stored.readAllBytes());
            }
            return copy;
        }

        private static String architecture() {
            return switch (System.getProperty("os.arch")) {
                case "aarch64" -> "arm64";
                case String other -> other;
            };
        }
    }
}
