package jixiao.evaluation.sheets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import jixiao.kit.time.SuiteCalendar;

/**
 * Who changed a sheet last.
 *
 * @param by the account, or the type of the event that brought the change
 */
@Embeddable
public record LastChange(
        @Column(name = "changed_by") String by,
        @Column(name = "changed_at") Instant at) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss").withZone(SuiteCalendar.ZONE);

    /** As a person reads it who comes too late. */
    public String told() {
        return "最近一次修改：%s，%s。".formatted(by, time(at));
    }

    /** To the second, Asia/Shanghai. */
    public static String time(Instant at) {
        return TIME.format(at);
    }
}
