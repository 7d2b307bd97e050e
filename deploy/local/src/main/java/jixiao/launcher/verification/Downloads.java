package jixiao.launcher.verification;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import jixiao.digests.Digest;
import jixiao.digests.DigestList;
import jixiao.digests.SignedDigests;
import jixiao.launcher.ExitStatus;
import jixiao.launcher.Refusal;

/**
 * Reads what is to be verified, wherever it lies.
 *
 * @param files in the order of their names
 * @param checksums of the ZIPs that the site packed; what such a ZIP holds is a selection
 * @param complete whether a whole folder or archive was given, so that a missing document is a fault
 */
record Downloads(List<Download> files, List<Checksums> checksums, boolean complete) {
    /** A list of digests is read as a whole; a larger file is none. */
    private static final int LARGEST_LIST = 64 * 1024 * 1024;

    static Downloads of(List<Path> paths) {
        Downloads found = new Downloads(new ArrayList<>(), new ArrayList<>(), false);
        boolean complete = false;
        for (Path path : paths) {
            if (!Files.isReadable(path)) {
                throw new Refusal(ExitStatus.WRONG_USAGE, "没有这个文件，或无法读取：" + path + "。", "请检查路径和读取权限。");
            }
            complete |= Files.isDirectory(path) || isArchive(path);
            try {
                found.read(path, path.getFileName().toString());
            } catch (ZipException | IllegalArgumentException damaged) {
                throw new Refusal("压缩包已损坏，无法读取：" + path + "。", "请重新下载。");
            } catch (IOException unreadable) {
                throw new Refusal("无法读取 " + path + "。", "请检查路径和读取权限。");
            }
        }
        return new Downloads(List.copyOf(found.files), List.copyOf(found.checksums), complete);
    }

    /** @param name as it is told: inside a folder with the way to it */
    private void read(Path path, String name) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> inside = Files.walk(path)) {
                for (Path each : inside.filter(Files::isRegularFile).sorted().toList()) {
                    read(each, path.relativize(each).toString().replace(File.separatorChar, '/'));
                }
            }
        } else if (isArchive(path)) {
            try (ZipInputStream archive = new ZipInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
                for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                    if (!entry.isDirectory()) {
                        read(entry.getName(), archive);
                    }
                }
            }
        } else {
            try (InputStream content = new BufferedInputStream(Files.newInputStream(path))) {
                read(name, content);
            }
        }
    }

    private void read(String name, InputStream content) throws IOException {
        if (Checksums.isName(name)) {
            checksums.add(Checksums.read(name, content.readNBytes(LARGEST_LIST)));
        } else {
            files.add(download(name, content));
        }
    }

    private static Download download(String name, InputStream content) throws IOException {
        if (!name.endsWith(".json")) {
            return new Download(name, Digest.of(content), Optional.empty());
        }
        byte[] head = content.readNBytes(LARGEST_LIST);
        Digest digest = Digest.of(new SequenceInputStream(new ByteArrayInputStream(head), keptOpen(content)));
        boolean mayBeList =
                new String(head, 0, Math.min(head.length, 200), StandardCharsets.UTF_8).contains(DigestList.FORMAT);
        return new Download(name, digest, mayBeList ? SignedDigests.read(head) : Optional.empty());
    }

    /** The next entry of an archive comes from the same stream. */
    private static InputStream keptOpen(InputStream content) {
        return new FilterInputStream(content) {
            @Override
            public void close() {}
        };
    }

    private static boolean isArchive(Path path) {
        return path.getFileName().toString().toLowerCase().endsWith(".zip");
    }
}
