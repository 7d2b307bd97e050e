package jixiao.evaluation.monitoring;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jixiao.evaluation.sheets.LastChange;
import jixiao.profiles.Monitoring;
import org.jspecify.annotations.Nullable;

/** What a unit says of its year in one monitoring round (绩效运行监控表). Facts stand still once it is submitted. */
@Entity
public class MonitoringReport {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID sheetId;
    private int round;
    private String roundName;
    private LocalDate until;

    @Enumerated(EnumType.STRING)
    private ReportStage stage = ReportStage.OPEN;

    @ElementCollection
    @CollectionTable(name = "monitoring_report_row", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<ReportRow> rows = new ArrayList<>();

    @Embedded
    private ReportMoney money;

    @Embedded
    private LastChange lastChange;

    private @Nullable String openedEarlyBecause;
    private @Nullable String remarks;

    protected MonitoringReport() {}

    /**
     * @param number of the round in the profile, from 1
     * @param content prefilled
     * @param earlyBecause why it opens before its day, or null
     */
    MonitoringReport(
            UUID sheetId,
            int number,
            Monitoring.Round round,
            LocalDate until,
            ReportContent content,
            @Nullable String earlyBecause) {
        this.id = UUID.randomUUID();
        this.sheetId = sheetId;
        this.round = number;
        this.roundName = round.name();
        this.until = until;
        this.openedEarlyBecause = earlyBecause;
        hold(content);
    }

    private void hold(ReportContent content) {
        rows.clear();
        rows.addAll(content.rows());
        money = content.money();
    }

    /** What it holds: while it is open with the facts as they are now, afterwards as submitted. */
    public ReportContent content(RoundFacts now) {
        return stage == ReportStage.OPEN ? now.content().sayingAs(content()) : content();
    }

    ReportContent content() {
        return new ReportContent(rows, money);
    }

    void fillIn(ReportEntry entry, RoundFacts now) {
        stage = ReportStep.FILL_IN.takenFrom(stage);
        hold(now.content().saying(entry));
    }

    void submit(RoundFacts now) {
        ReportContent submitted = content(now);
        stage = ReportStep.SUBMIT.takenFrom(stage);
        hold(submitted);
        remarks = null;
    }

    void withdraw() {
        stage = ReportStep.WITHDRAW.takenFrom(stage);
    }

    void sendBack(String why) {
        stage = ReportStep.RETURN.takenFrom(stage);
        remarks = why;
    }

    /** @param opinion of the reviewer, or null */
    void review(@Nullable String opinion) {
        stage = ReportStep.REVIEW.takenFrom(stage);
        remarks = opinion;
    }

    void changed(LastChange change) {
        lastChange = change;
    }

    public UUID id() {
        return id;
    }

    /** Grows with every change, from 1. */
    public long version() {
        return version + 1;
    }

    public UUID sheetId() {
        return sheetId;
    }

    public int round() {
        return round;
    }

    public String roundName() {
        return roundName;
    }

    /** The last day the round looks at. */
    public LocalDate until() {
        return until;
    }

    public ReportStage stage() {
        return stage;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    public @Nullable String openedEarlyBecause() {
        return openedEarlyBecause;
    }

    /** Why it was returned, or what its reviewer thinks. */
    public @Nullable String remarks() {
        return remarks;
    }
}
