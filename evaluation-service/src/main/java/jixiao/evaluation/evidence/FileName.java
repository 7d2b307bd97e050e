package jixiao.evaluation.evidence;

import java.text.Normalizer;
import jixiao.kit.problem.Problem;

/** The name of a file as it may be shown and handed out again: no path, nothing invisible, not too long. */
final class FileName {
    private static final int LONGEST = 150;

    private FileName() {}

    /** @throws jixiao.kit.problem.Refusal when nothing is left of it */
    static String cleaned(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String visible = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{C}\"<>|:*?]", "")
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("^\\.+", "");
        if (visible.isEmpty()) {
            throw Problem.INVALID_FIELD.at("/file", "文件没有可用的名称，请改名后重新上传。");
        }
        int dot = visible.lastIndexOf('.');
        String extension = dot < 0 ? "" : visible.substring(dot);
        return visible.length() <= LONGEST || extension.length() > 10
                ? visible.substring(0, Math.min(visible.length(), LONGEST))
                : visible.substring(0, visible.offsetByCodePoints(0, visible.codePointCount(0, LONGEST - 10)))
                        + extension;
    }
}
