package jixiao.publication.documents;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files made last, by tag, as many as fit; the ones longest unused go first. */
final class MadeFiles {
    private final long mostBytes;
    private final Map<String, byte[]> files = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    MadeFiles(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized Optional<byte[]> find(String tag) {
        return Optional.ofNullable(files.get(tag));
    }

    synchronized void keep(String tag, byte[] file) {
        if (file.length > mostBytes / 4 || files.containsKey(tag)) {
            return;
        }
        files.put(tag, file);
        bytes += file.length;
        Iterator<byte[]> oldest = files.values().iterator();
        while (bytes > mostBytes) {
            bytes -= oldest.next().length;
            oldest.remove();
        }
    }
}
