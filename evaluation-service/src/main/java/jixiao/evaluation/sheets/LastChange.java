package jixiao.evaluation.sheets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
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

    private static final Map<String, String> FACTS = Map.of(
            "jixiao.budget.approved.v1", "预算批复",
            "jixiao.budget.adjusted.v1", "预算调整",
            "jixiao.execution.recorded.v1", "支付记录",
            "jixiao.goal.approved.v1", "绩效目标批复",
            "jixiao.project-year.recorded.v1", "文件采录");

    /** As a person reads it who comes too late. */
    public String told() {
        return "最近一次修改：%s，%s。".formatted(who(by), time(at));
    }

    /** The account, or what the event says in a word a person knows. */
    public static String who(String by) {
        return FACTS.getOrDefault(by, by);
    }

    /** To the second, Asia/Shanghai. */
    public static String time(Instant at) {
        return TIME.format(at);
    }
}
