package jixiao.evaluation.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * The money in a monitoring report. The amounts follow the payments that were told; nobody types them.
 *
 * @param executed as of the last day of the round
 * @param plannedShare of the adjusted budget by then, 1 = all
 */
@Embeddable
public record ReportMoney(
        Money adjusted,
        Money executed,
        @Column(name = "money_planned_share") BigDecimal plannedShare,

        @Nullable @Enumerated(EnumType.STRING) @Column(name = "money_cause")
        DeviationCause cause,

        @Nullable @Column(name = "money_explanation") String explanation) {

    ReportMoney saying(ReportEntry.Money entry) {
        return new ReportMoney(adjusted, executed, plannedShare, entry.cause(), entry.explanation());
    }

    ReportMoney sayingAs(ReportMoney before) {
        return new ReportMoney(adjusted, executed, plannedShare, before.cause, before.explanation);
    }
}
