package jixiao.publication.documents.batches;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much one batch, and all together, may cost.
 *
 * @param forms of one batch
 * @param bytes of one ZIP
 * @param open batches that wait or run
 * @param keptBytes of all ZIPs together
 * @param keptFor how long a ZIP is there
 */
public record BatchBounds(int forms, long bytes, int open, long keptBytes, Duration keptFor) {

    Refusal tooManyForms() {
        return Problem.TOO_LARGE.because("所选内容超过 %d 份表，不能一次打包。请按单位或按一份公开文件分别打包，或使用 /data 下的开放数据。".formatted(forms));
    }

    String tooManyBytes() {
        return "压缩包将超过 %d MB，已停止打包。请减少格式，或按单位、按一份公开文件分别打包。".formatted(bytes / (1024 * 1024));
    }

    void check(Batches.Load load) {
        if (load.open() >= open || load.bytes() >= keptBytes) {
            throw Problem.UNAVAILABLE.because("等待打包的请求较多，请稍后再试；单份文件可以直接下载。");
        }
    }

    /** From the configuration. */
    @ApplicationScoped
    static class Configured {
        private final BatchBounds bounds;

        Configured(
                @ConfigProperty(name = "jixiao.batches.most-forms") int forms,
                @ConfigProperty(name = "jixiao.batches.most-bytes") MemorySize bytes,
                @ConfigProperty(name = "jixiao.batches.most-open") int open,
                @ConfigProperty(name = "jixiao.batches.most-kept-bytes") MemorySize keptBytes,
                @ConfigProperty(name = "jixiao.batches.kept-for") Duration keptFor) {
            bounds = new BatchBounds(forms, bytes.asLongValue(), open, keptBytes.asLongValue(), keptFor);
        }

        BatchBounds get() {
            return bounds;
        }
    }
}
