package jixiao.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A Java runtime cut from a JDK with jlink: the modules a service can need, no compiler, no window system. */
record LinkedRuntime(Path folder) {
    /** All of Java SE, and what Quarkus, Hibernate, PDF writing and profiling ask of the JDK beyond it. */
    private static final List<String> WANTED = List.of(
            "java.se",
            "jdk.charsets",
            "jdk.crypto.cryptoki",
            "jdk.crypto.ec",
            "jdk.jfr",
            "jdk.localedata",
            "jdk.management",
            "jdk.naming.dns",
            "jdk.net",
            "jdk.unsupported",
            "jdk.zipfs");

    /** Newer JDKs have taken some of them into others. */
    private static final List<String> MODULES = WANTED.stream()
            .filter(module -> ModuleFinder.ofSystem().find(module).isPresent())
            .toList();

    /** These ask the system for X11 and sound. */
    private static final List<String> SCREEN_AND_SOUND =
            List.of("libawt_xawt.so", "libjawt.so", "libsplashscreen.so", "libjsound.so");

    /** Linked anew only when the JDK is another one. */
    static LinkedRuntime of(Path jdk, Path folder) {
        try {
            Path mark = folder.resolveSibling(folder.getFileName() + ".from");
            String wanted = jdk + "\n" + Files.readString(jdk.resolve("release")) + MODULES;
            if (Files.exists(mark) && Files.readString(mark).equals(wanted)) {
                return new LinkedRuntime(folder);
            }
            Files.deleteIfExists(mark);
            Folders.delete(folder);
            Files.createDirectories(folder.getParent());
            link(jdk, folder);
            Files.writeString(mark, wanted);
            return new LinkedRuntime(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path jdk, Path folder) {
        String excluded = String.join(
                ",", SCREEN_AND_SOUND.stream().map(name -> "**/" + name).toList());
        try {
            Tool.run(List.of(
                    jdk.resolve("bin/jlink").toString(),
                    "--add-modules",
                    String.join(",", MODULES),
                    "--include-locales=en,zh",
                    "--exclude-files=" + excluded,
                    "--no-header-files",
                    "--no-man-pages",
                    "--output",
                    folder.toString()));
        } catch (Tool.Failed failed) {
            throw new ImageFault(
                    "jlink 无法从 " + jdk + " 生成运行时：" + failed.getMessage(),
                    "请换用完整的 JDK，或用 --base 指定带 Java 的基础镜像。",
                    failed);
        }
    }

    /** The program and every native library in it. */
    List<Path> binaries() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("bin/java")
                            || file.getFileName().toString().endsWith(".so"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
