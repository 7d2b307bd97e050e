package jixiao.publication.site;

import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person sees of a batch; the templates bear their names. */
final class BatchPages {
    private BatchPages() {}

    /**
     * How far it is.
     *
     * @param open whether something is still to come; the page then asks again by itself
     * @param file the address of the ZIP; null until it is done
     * @param kilobytes of the ZIP
     * @param remarks why it failed
     */
    record Progress(
            UUID id,
            String title,
            String state,
            boolean open,
            int done,
            int total,
            @Nullable String file,
            long kilobytes,
            Instant expiresAt,
            @Nullable String remarks)
            implements TemplateInstance {}

    /** @param reason what is wrong and what to do */
    record Refused(String reason) implements TemplateInstance {}
}
