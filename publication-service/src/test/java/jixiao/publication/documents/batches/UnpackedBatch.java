package jixiao.publication.documents.batches;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jixiao.digests.Digest;

/** The files of a ZIP in their order. */
record UnpackedBatch(Map<String, byte[]> files) {
    static UnpackedBatch of(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (files.put(entry.getName(), in.readAllBytes()) != null) {
                    throw new AssertionError("twice: " + entry.getName());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new UnpackedBatch(files);
    }

    String text(String path) {
        return new String(files.get(path), UTF_8);
    }

    List<String> named(String ending) {
        return files.keySet().stream().filter(path -> path.endsWith(ending)).toList();
    }

    /** As {@code sha256sum} would write it for all files but the list itself. */
    String reckonedSums() {
        List<String> lines = new ArrayList<>();
        files.forEach((path, content) -> {
            if (!path.equals("SHA256SUMS")) {
                lines.add(Digest.of(content).sha256() + "  " + path + "\n");
            }
        });
        return String.join("", lines);
    }
}
