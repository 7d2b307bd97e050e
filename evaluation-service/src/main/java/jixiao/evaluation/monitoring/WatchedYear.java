package jixiao.evaluation.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.Subject;
import jixiao.profiles.Light;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet's year stands, kept so that thousands can be counted by light: the money as of today, the rows as of the
 * last report.
 */
@Entity
public class WatchedYear {
    @Id
    private UUID sheetId;

    @Embedded
    private Subject subject;

    /** The unit's id once more, plain, for the cut by scope. */
    @Column(name = "unit_id", insertable = false, updatable = false)
    private UUID unitId;

    private LocalDate watchedSince;

    @Enumerated(EnumType.STRING)
    private Light light = Light.GREY;

    @Enumerated(EnumType.STRING)
    private Light moneyLight = Light.GREY;

    private String moneyFormula = "";

    @Enumerated(EnumType.STRING)
    private @Nullable Light rowsLight;

    protected WatchedYear() {}

    WatchedYear(Sheet sheet, LocalDate since) {
        this.sheetId = sheet.id();
        this.subject = sheet.subject();
        this.watchedSince = since;
    }

    void judgeMoney(Judgement money) {
        moneyLight = money.light();
        moneyFormula = money.formula();
        light = worst();
    }

    /** @param worst of the rows of the report of the latest round that is handed in, or null without one */
    void judgeRows(@Nullable Light worst) {
        rowsLight = worst;
        light = worst();
    }

    private Light worst() {
        return Judgement.worstOf(rowsLight == null ? moneyLight : rowsLight, moneyLight);
    }

    public UUID sheetId() {
        return sheetId;
    }

    public Subject subject() {
        return subject;
    }

    public LocalDate watchedSince() {
        return watchedSince;
    }

    /** The worst of the money's and the rows' lights. */
    public Light light() {
        return light;
    }

    public Light moneyLight() {
        return moneyLight;
    }

    public String moneyFormula() {
        return moneyFormula;
    }

    /** Null while no report is handed in. */
    public @Nullable Light rowsLight() {
        return rowsLight;
    }
}
