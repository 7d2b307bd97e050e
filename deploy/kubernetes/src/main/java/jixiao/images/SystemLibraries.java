package jixiao.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The C library and its loader, taken from the machine that builds: what a Java runtime needs below it. */
final class SystemLibraries {
    /** {@code libm.so.6 => /lib/x86_64-linux-gnu/libm.so.6 (0x…)}, or the loader alone. */
    private static final Pattern NEEDED =
            Pattern.compile("^\\s*(?:(\\S+) => )?(/\\S+|not found)(?: \\(0x[0-9a-f]+\\))?$", Pattern.MULTILINE);

    /** What the C library opens by name only when it first needs it: names of hosts, ends of threads. */
    private static final List<String> OPENED_LATER =
            List.of("libnss_dns.so.2", "libnss_files.so.2", "libresolv.so.2", "libgcc_s.so.1");

    private SystemLibraries() {}

    /** Absolute paths, which are also their places in the image. */
    static SortedSet<Path> below(LinkedRuntime runtime) {
        List<Path> binaries = runtime.binaries();
        Set<String> own =
                binaries.stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        SortedSet<Path> libraries = new TreeSet<>();
        Set<String> missing = new HashSet<>();
        for (Path binary : binaries) {
            Matcher needed = NEEDED.matcher(ldd(binary));
            while (needed.find()) {
                String name = needed.group(1);
                if (name != null && own.contains(name)) {
                    continue;
                }
                if (needed.group(2).equals("not found")) {
                    missing.add(name);
                } else {
                    libraries.add(Path.of(needed.group(2)));
                }
            }
        }
        if (!missing.isEmpty() || libraries.isEmpty()) {
            throw new ImageFault("本机缺少 Java 运行时所需的系统库：" + missing, "请安装这些库，或用 --base 指定带 Java 的基础镜像。");
        }
        libraries.addAll(openedLater(libraries));
        return libraries;
    }

    private static Set<Path> openedLater(Set<Path> libraries) {
        return libraries.stream()
                .filter(library -> library.getFileName().toString().startsWith("libc.so"))
                .flatMap(c -> OPENED_LATER.stream().map(c::resolveSibling))
                .filter(Files::exists)
                .collect(Collectors.toSet());
    }

    private static String ldd(Path binary) {
        try {
            return Tool.run(List.of("ldd", binary.toString()));
        } catch (Tool.Failed failed) {
            throw new ImageFault(
                    "ldd 无法读取 " + binary + "：" + failed.getMessage(),
                    "只有 Linux 能用本机的库做基础；请用 --base 指定带 Java 的基础镜像。",
                    failed);
        }
    }

    /** The file behind a library's name: links are not followed inside an image. */
    static Path content(Path library) {
        try {
            return library.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
