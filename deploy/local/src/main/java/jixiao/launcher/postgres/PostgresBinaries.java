package jixiao.launcher.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jixiao.launcher.Refusal;
import jixiao.launcher.SuiteFolder;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once from the Maven artifact into the suite's folder. */
final class PostgresBinaries {
    private static final int OWNER_MAY_EXECUTE = 0100;

    private final Path directory;

    private PostgresBinaries(Path directory) {
        this.directory = directory;
    }

    static PostgresBinaries unpackedIn(Path postgresFolder) {
        Path directory = postgresFolder.resolve("programs");
        if (!Files.isDirectory(directory)) {
            unpack(directory);
        }
        return new PostgresBinaries(directory);
    }

    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }

    /** Unpacks beside the final place and then renames, so that a broken attempt is never taken for a whole one. */
    private static void unpack(Path directory) {
        Path draft = directory.resolveSibling("programs.new");
        SuiteFolder.delete(draft);
        String archive = "/postgres-" + platform() + ".txz";
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new Refusal(
                        "没有适用于本机（" + platform() + "）的 PostgreSQL 程序。",
                        "请在 Linux 或 macOS（x86_64 或 arm64）上运行，或为本平台设置 Maven 属性 postgres-binaries.platform。");
            }
            extract(packed, draft);
            Files.move(draft, directory);
        } catch (IOException unwritable) {
            throw new Refusal(
                    "无法解压 PostgreSQL 到 " + directory + "：" + unwritable.getMessage() + "。", "请检查磁盘空间（约需 60 MB）和写权限。");
        }
    }

    private static void extract(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file);
                    allowExecution(file, entry.getMode());
                }
            }
        }
    }

    private static void allowExecution(Path file, int mode) throws IOException {
        if ((mode & OWNER_MAY_EXECUTE) != 0) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            permissions.addAll(List.of(PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE));
            Files.setPosixFilePermissions(file, permissions);
        }
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch");
        return system + "-" + (machine.equals("aarch64") || machine.equals("arm64") ? "arm_64" : "x86_64");
    }
}
