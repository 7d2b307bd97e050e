package jixiao.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Where a suite lives: {@code home} is the top of the checkout with what was built, {@code root} (normally
 * {@code .suite} inside it) holds everything that a running suite writes.
 */
public record SuiteFolder(Path home, Path root) {

    /** The folder named by JIXIAO_SUITE_FOLDER, else {@code .suite} at the top of the checkout. */
    public static SuiteFolder fromEnvironment() {
        Path home =
                Path.of(System.getProperty("jixiao.home", ".")).toAbsolutePath().normalize();
        String chosen = System.getenv("JIXIAO_SUITE_FOLDER");
        Path root = chosen == null || chosen.isBlank() ? home.resolve(".suite") : home.resolve(chosen);
        return new SuiteFolder(home, root.toAbsolutePath().normalize());
    }

    public Path postgres() {
        return directory("postgres");
    }

    public Path kafka() {
        return directory("kafka");
    }

    public Path keys() {
        return directory("keys");
    }

    public Path run() {
        return directory("run");
    }

    public Path logs() {
        return directory("logs");
    }

    /** Stands when the sample documents have been imported once. */
    public Path samplesImported() {
        return root.resolve("samples-imported");
    }

    /** Forgets every fact and event; keys, passwords, logs and the unpacked PostgreSQL stay. */
    public void deleteData() {
        delete(postgres().resolve("data"));
        delete(kafka());
        delete(samplesImported());
    }

    private Path directory(String name) {
        Path directory = root.resolve(name);
        try {
            return Files.createDirectories(directory);
        } catch (IOException cannotCreate) {
            throw new Refusal("无法创建目录 " + directory + "。", "请检查磁盘空间和该目录的写权限。");
        }
    }

    /** Deletes a file or a whole directory, if it is there. */
    public static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException cannotDelete) {
            throw new UncheckedIOException(cannotDelete);
        }
    }
}
