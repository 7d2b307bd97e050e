package jixiao.publication.documents.batches;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import jixiao.kit.time.SuiteCalendar;
import org.jboss.logging.Logger;

/**
 * Packs the next batch. Each document and each part is a transaction of its own, so nothing is held for long; between
 * documents the lease is renewed, and who was cancelled stops there.
 */
@ApplicationScoped
public class PackBatch {
    private static final Logger LOG = Logger.getLogger(PackBatch.class);
    private static final Duration LEASE = Duration.ofMinutes(3);
    private static final int PATIENCE = 3;

    private final Batches batches;
    private final PublicForms forms;
    private final WriteBatch write;
    private final BatchBounds bounds;
    private final Clock clock;

    PackBatch(Batches batches, PublicForms forms, WriteBatch write, BatchBounds.Configured bounds, Clock clock) {
        this.batches = batches;
        this.forms = forms;
        this.write = write;
        this.bounds = bounds.get();
        this.clock = clock;
    }

    /**
     * Packs the oldest batch that waits; false when there is none.
     *
     * @param stopping asked between documents; the batch is then left to whoever finds its lease run out
     */
    public boolean next(BooleanSupplier stopping) {
        Optional<Batch> claimed = batches.claim(clock.instant(), lease());
        claimed.ifPresent(batch -> pack(batch, stopping));
        return claimed.isPresent();
    }

    void pack(Batch claimed, BooleanSupplier stopping) {
        if (claimed.failures() > PATIENCE) {
            batches.fail(claimed, "打包时多次出现系统问题。请稍后重新打包，或联系网站运维人员。");
            return;
        }
        try {
            write(claimed, stopping);
        } catch (BatchTakenAway taken) {
            LOG.info(taken.getMessage());
        } catch (BatchArchive.TooManyBytes tooMany) {
            batches.fail(claimed, bounds.tooManyBytes());
        }
    }

    private void write(Batch claimed, BooleanSupplier stopping) {
        List<UUID> disclosures = forms.disclosures(claimed.selection(), bounds.forms());
        if (disclosures.isEmpty() || disclosures.size() > bounds.forms()) {
            batches.fail(
                    claimed,
                    disclosures.isEmpty()
                            ? "所选内容已全部撤回，没有可以打包的文件。"
                            : bounds.tooManyForms().getMessage());
            return;
        }
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), SuiteCalendar.ZONE);
        PartsStream parts = new PartsStream(batches, claimed);
        BatchArchive archive = new BatchArchive(parts, now, bounds.bytes());
        WriteBatch.Writing writing = write.into(archive, claimed, now);
        for (int i = 0; i < disclosures.size(); i++) {
            if (stopping.getAsBoolean()) {
                return;
            }
            batches.progress(claimed, i, disclosures.size(), lease());
            writing.form(disclosures.get(i));
        }
        for (UUID release : forms.wholeReleases(claimed.selection())) {
            batches.progress(claimed, disclosures.size(), disclosures.size(), lease());
            writing.release(release);
        }
        writing.close(forms.releases(claimed.selection()));
        archive.close();
        batches.finish(
                claimed,
                disclosures.size(),
                parts.bytes(),
                parts.digest(),
                clock.instant().plus(bounds.keptFor()));
    }

    private Instant lease() {
        return clock.instant().plus(LEASE);
    }
}
