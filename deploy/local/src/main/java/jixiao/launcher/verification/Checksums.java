package jixiao.launcher.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code SHA256SUMS} of a ZIP that was packed by the site. It bears no signature: it shows that nothing was lost or
 * damaged on the way, not who published it.
 *
 * @param folder where it lies, ending in a slash, or empty
 * @param sums by the name of each file, in the order of the list
 */
record Checksums(String folder, Map<String, String> sums) {
    static final String FILE = "SHA256SUMS";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

    static boolean isName(String name) {
        return name.equals(FILE) || name.endsWith("/" + FILE);
    }

    /** Lines that are none of {@code sha256sum} are left out. */
    static Checksums read(String name, byte[] content) {
        String folder = name.substring(0, name.length() - FILE.length());
        Map<String, String> sums = new LinkedHashMap<>();
        new String(content, UTF_8)
                .lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> sums.put(folder + line.group(2), line.group(1)));
        return new Checksums(folder, sums);
    }

    /** Whether the file was packed; {@link #verify} says whether it is still the same. */
    boolean lists(Download file) {
        return sums.containsKey(file.name());
    }

    List<Statement> verify(List<Download> files) {
        List<Statement> said = new ArrayList<>();
        Map<String, String> missing = new LinkedHashMap<>(sums);
        for (Download file : files) {
            missing.remove(file.name());
            if (lists(file) && !file.digest().sha256().equals(sums.get(file.name()))) {
                said.add(Statement.wrong(file.name() + "：与打包时不同（" + FILE + "），已损坏或被改动过。请重新下载。"));
            }
        }
        missing.keySet().forEach(name -> said.add(Statement.wrong("缺少" + name + "（" + FILE + " 中列有）。请重新下载。")));
        if (said.isEmpty()) {
            said.add(Statement.right(folder + FILE + "：" + sums.size() + " 个文件齐全，与打包时相同。"));
        }
        return said;
    }
}
