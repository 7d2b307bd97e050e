package jixiao.evaluation.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import jixiao.evaluation.sheets.LastChange;
import jixiao.evaluation.sheets.OrganisationName;
import jixiao.kit.problem.Problem;
import jixiao.values.FiscalYear;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * The self-evaluation report of one unit, or of a department with its units, and one year. Its figures follow the sheets
 * until it is submitted; what was submitted is what is read, returned or completed.
 */
@Entity
@Table(name = "evaluation_report")
public class YearReport {
    @Id
    private UUID id;

    @Version
    private long version;

    /** The unit's id once more, plain, for the cut by scope. */
    @Column(name = "unit_id", insertable = false, updatable = false)
    private UUID unitId;

    @Embedded
    @EmbeddedColumnNaming("unit_%s")
    private OrganisationName unit;

    private FiscalYear fiscalYear;

    @Enumerated(EnumType.STRING)
    private YearReportStage stage = YearReportStage.DRAFT;

    private int revision = 1;

    @ElementCollection
    @CollectionTable(name = "evaluation_report_part", joinColumns = @JoinColumn(name = "report_id"))
    @MapKeyColumn(name = "part")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "text")
    private Map<ReportPart, String> parts = new EnumMap<>(ReportPart.class);

    /** The {@link ReportFigures} it was submitted with as JSON; null of a draft. */
    private @Nullable String figures;

    private @Nullable String remarks;
    private @Nullable String correctionReason;
    private @Nullable Instant completedAt;

    @Embedded
    private LastChange lastChange;

    protected YearReport() {}

    YearReport(OrganisationName unit, FiscalYear fiscalYear, Map<ReportPart, String> draft) {
        this.id = UUID.randomUUID();
        this.unit = unit;
        this.fiscalYear = fiscalYear;
        this.parts.putAll(draft);
    }

    void write(Map<ReportPart, String> text) {
        if (stage != YearReportStage.DRAFT) {
            throw Problem.ILLEGAL_STEP.because("自评报告“%s”，不能修改；请先撤回或退回。".formatted(stage.label()));
        }
        parts.putAll(text);
    }

    /** @param figuresAsJson what the text is read with from now on */
    void submit(String figuresAsJson) {
        stage = YearReportStep.SUBMIT.takenFrom(stage);
        figures = figuresAsJson;
        remarks = null;
    }

    void withdraw() {
        stage = YearReportStep.WITHDRAW.takenFrom(stage);
        figures = null;
    }

    void sendBack(String why) {
        stage = YearReportStep.RETURN.takenFrom(stage);
        figures = null;
        remarks = why;
    }

    void complete(Instant at) {
        stage = YearReportStep.COMPLETE.takenFrom(stage);
        completedAt = at;
    }

    void correct(String reason) {
        stage = YearReportStep.CORRECT.takenFrom(stage);
        figures = null;
        revision++;
        correctionReason = reason;
    }

    void changedBy(String account, Instant at) {
        lastChange = new LastChange(account, at);
    }

    public UUID id() {
        return id;
    }

    /** Grows with every change, from 1; it is the state's version in events and ETags. */
    public long version() {
        return version + 1;
    }

    public OrganisationName unit() {
        return unit;
    }

    public FiscalYear fiscalYear() {
        return fiscalYear;
    }

    public YearReportStage stage() {
        return stage;
    }

    public int revision() {
        return revision;
    }

    /** What stands in a part, tokens as written. */
    public String text(ReportPart part) {
        return parts.getOrDefault(part, "");
    }

    @Nullable
    String figures() {
        return figures;
    }

    /** Why it was returned, or null. */
    public @Nullable String remarks() {
        return remarks;
    }

    /** Why what was completed before is replaced, or null. */
    public @Nullable String correctionReason() {
        return correctionReason;
    }

    /** When it was last completed; it stands while a correction is under way. */
    public @Nullable Instant completedAt() {
        return completedAt;
    }

    public LastChange lastChange() {
        return lastChange;
    }
}
