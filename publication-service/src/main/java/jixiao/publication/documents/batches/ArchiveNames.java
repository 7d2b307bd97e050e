package jixiao.publication.documents.batches;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jixiao.publication.documents.FileName;

/**
 * Names inside one archive: safe on every file system, wherever the archive is unpacked, and no two alike, not even
 * where upper and lower case are the same.
 */
final class ArchiveNames {
    /** So many characters of a name are kept: with its folders a path stays below what Windows can open. */
    private static final int LONGEST = 40;

    /** What Windows takes for a device. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private final Map<String, String> folders = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** The folder of that thing inside another one; the same thing has the same folder. */
    String folder(String inside, String thing, String name) {
        return folders.computeIfAbsent(inside + "\n" + thing, first -> unique(inside, name, "")) + "/";
    }

    /** A file that nothing else is called. */
    String file(String folder, String name, String extension) {
        return unique(folder, name, "." + extension);
    }

    private String unique(String folder, String name, String ending) {
        String safe = safe(name);
        String path = folder + safe + ending;
        for (int next = 2; !taken.add(path.toLowerCase(Locale.ROOT)); next++) {
            path = folder + safe + "（" + next + "）" + ending;
        }
        return path;
    }

    /** One segment of a path, whatever it is made of. */
    static String safe(String name) {
        String whole = FileName.safe(Normalizer.normalize(name, Normalizer.Form.NFC));
        String bounded = whole.codePointCount(0, whole.length()) > LONGEST
                ? whole.substring(0, whole.offsetByCodePoints(0, LONGEST))
                : whole;
        String trimmed = bounded.strip().replaceAll("[. ]+$", "");
        return trimmed.isEmpty() || DEVICE.matcher(trimmed).matches() ? "_" + trimmed : trimmed;
    }
}
