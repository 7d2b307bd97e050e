package jixiao.kit.rest;

import jixiao.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Resource versions as ETags: {@code "7"}. */
public final class Versions {
    private Versions() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /** For a step: refuses only when the caller names a version and it is not the current one. */
    public static void checkIfGiven(@Nullable String ifMatch, long current) {
        checkIfGiven(ifMatch, current, "");
    }

    /** @param lastChange a sentence for the one who comes too late: who changed it, and when */
    public static void checkIfGiven(@Nullable String ifMatch, long current, String lastChange) {
        if (isOutdated(ifMatch, current)) {
            throw Problem.VERSION_CONFLICT.because(
                    "您依据的是版本 " + ifMatch + "，现在已是版本 " + etag(current) + "。" + lastChange + "请取得最新内容后重新办理。");
        }
    }

    /** Whether the caller names a version that is not the current one any more. */
    public static boolean isOutdated(@Nullable String ifMatch, long current) {
        return ifMatch != null && !ifMatch.equals("*") && !ifMatch.equals(etag(current));
    }

    /** For an edit: the caller must name the version it has read. */
    public static void check(@Nullable String ifMatch, long current) {
        check(ifMatch, current, "");
    }

    /** @param lastChange a sentence for the one who comes too late: who changed it, and when */
    public static void check(@Nullable String ifMatch, long current, String lastChange) {
        require(ifMatch);
        checkIfGiven(ifMatch, current, lastChange);
    }

    /** For an edit that is held against its version elsewhere: the caller must name the one it has read. */
    public static void require(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw Problem.VERSION_REQUIRED.because("修改前须在 If-Match 头中注明所读取的版本（ETag），以免覆盖他人的修改。");
        }
    }
}
