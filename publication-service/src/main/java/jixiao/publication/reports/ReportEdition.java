package jixiao.publication.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jixiao.digests.Digest;
import jixiao.kit.problem.Problem;
import jixiao.publication.releases.EditionState;
import jixiao.publication.releases.OrganisationName;
import jixiao.publication.releases.Step;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/** One version of a unit's report of a year; what was published never changes, a correction is the next edition. */
@Entity
public class ReportEdition {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID reportId;
    private int number;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "unitId"))
    @AttributeOverride(name = "region", column = @Column(name = "unitRegion"))
    @AttributeOverride(name = "code", column = @Column(name = "unitCode"))
    @AttributeOverride(name = "name", column = @Column(name = "unitName"))
    private OrganisationName unit;

    /** The same column once more, for the cut to a caller's scope. */
    @Column(insertable = false, updatable = false)
    private UUID unitId;

    private FiscalYear fiscalYear;
    private long basedOn;

    @Enumerated(EnumType.STRING)
    private EditionState state;

    private String content;
    private String digest;
    private @Nullable String notice;
    private Instant preparedAt;
    private @Nullable LocalDate publishedOn;
    private @Nullable Instant publishedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawalRemarks;

    protected ReportEdition() {}

    static ReportEdition prepared(CompletedReport report, int number, String content, Instant now) {
        ReportEdition edition = new ReportEdition();
        edition.id = UUID.randomUUID();
        edition.reportId = report.reportId();
        edition.number = number;
        edition.state = EditionState.PREPARED;
        edition.fill(report, content, now);
        return edition;
    }

    void revise(CompletedReport report, String revised, Instant now) {
        take(Step.REVISE);
        fill(report, revised, now);
    }

    void publish(LocalDate on, Instant now) {
        take(Step.PUBLISH);
        publishedOn = on;
        publishedAt = now;
    }

    /** Takes it from the public; its address stays and says why. */
    void withdraw(String remarks, Instant now) {
        take(Step.WITHDRAW);
        withdrawnAt = now;
        withdrawalRemarks = remarks;
    }

    void take(Step step) {
        state = state.after(step)
                .orElseThrow(() -> Problem.ILLEGAL_STEP.because(
                        "此报告现为“" + state.label() + "”，不能办理“" + step.label() + "”。请刷新后按当前环节办理。"));
    }

    private void fill(CompletedReport report, String filled, Instant now) {
        unit = report.unit();
        fiscalYear = report.fiscalYear();
        basedOn = report.version();
        content = filled;
        digest = Digest.of(filled.getBytes(UTF_8)).sha256();
        notice = number == 1 ? null : report.reason();
        preparedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** Grows with every change, from 1. */
    public long version() {
        return version + 1;
    }

    public UUID reportId() {
        return reportId;
    }

    public int number() {
        return number;
    }

    public OrganisationName unit() {
        return unit;
    }

    public FiscalYear fiscalYear() {
        return fiscalYear;
    }

    long basedOn() {
        return basedOn;
    }

    public EditionState state() {
        return state;
    }

    /** {@link jixiao.forms.document.Report} as JSON. */
    public String content() {
        return content;
    }

    /** SHA-256 of {@link #content()}. */
    public String digest() {
        return digest;
    }

    /** Why it replaces the one before; null for the first. */
    public @Nullable String notice() {
        return notice;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    /** When it was taken from the public; null when it was not. */
    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    public @Nullable String withdrawalRemarks() {
        return withdrawalRemarks;
    }

    /** Its address on the public site. */
    public String path() {
        return "/reports/" + reportId + "/editions/" + number + ".json";
    }
}
