package jixiao.evaluation.years;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import jixiao.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation of one budget year in one region. Without a window sheets may be submitted at any time; closed, nothing
 * changes any more until it is reopened with a reason.
 */
@Entity
public class EvaluationYear {
    @EmbeddedId
    private RegionYear id;

    @Version
    private @Nullable Long version;

    private @Nullable SubmissionWindow window;
    private @Nullable Instant closedAt;
    private @Nullable String closedBy;
    private @Nullable String reopenReason;

    protected EvaluationYear() {}

    EvaluationYear(RegionYear id) {
        this.id = id;
    }

    void set(SubmissionWindow newWindow) {
        if (isClosed()) {
            throw Problem.ILLEGAL_STEP.because("%s 年度绩效自评已关闭，不能再调整报送时间；请先重新开启。".formatted(id));
        }
        window = newWindow;
    }

    void close(String account, Instant at) {
        if (isClosed()) {
            throw Problem.ILLEGAL_STEP.because("%s 年度绩效自评已经关闭。".formatted(id));
        }
        closedBy = account;
        closedAt = at;
        reopenReason = null;
    }

    void reopen(String reason) {
        if (!isClosed()) {
            throw Problem.ILLEGAL_STEP.because("%s 年度绩效自评没有关闭，不需要重新开启。".formatted(id));
        }
        closedAt = null;
        closedBy = null;
        reopenReason = reason;
    }

    public RegionYear id() {
        return id;
    }

    /** 0 while nothing was ever set for the year. */
    public long version() {
        return version == null ? 0 : version + 1;
    }

    public @Nullable SubmissionWindow window() {
        return window;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable String closedBy() {
        return closedBy;
    }

    /** Why it was opened again after the last close, or null. */
    public @Nullable String reopenReason() {
        return reopenReason;
    }
}
