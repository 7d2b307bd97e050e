package jixiao.launcher.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.digests.VerifyingKey;
import jixiao.launcher.ExitStatus;
import jixiao.launcher.Refusal;

/** Verifies downloaded releases without any network. */
public final class VerifyDownloads {
    private VerifyDownloads() {}

    /**
     * @param paths files, folders and ZIP archives, the list of digests among them
     * @param key the publisher's public key, or the suite's own when none is given; it may be missing
     */
    public static List<Statement> verify(List<Path> paths, Optional<Path> key) {
        return Verification.of(Downloads.of(paths), key.map(VerifyDownloads::read));
    }

    private static VerifyingKey read(Path file) {
        try {
            return VerifyingKey.read(Files.readString(file));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Refusal(
                    ExitStatus.WRONG_USAGE,
                    "无法读取公钥 " + file + "，或它不是 SM2 公钥。",
                    "请从 /.well-known/jixiao-release-key.pem 下载，并向发布机关核对其编号。");
        }
    }
}
