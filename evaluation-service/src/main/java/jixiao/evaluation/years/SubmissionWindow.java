package jixiao.evaluation.years;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * When sheets may be submitted, both days included, in Asia/Shanghai.
 *
 * @param opens the first day
 * @param closes the last day; a sheet still open after it is overdue
 */
@Embeddable
public record SubmissionWindow(
        @NotNull(message = "请填写报送开始日。") LocalDate opens,
        @NotNull(message = "请填写报送截止日。") LocalDate closes) {

    @AssertTrue(message = "报送截止日不能早于开始日。")
    boolean isInOrder() {
        return opens == null || closes == null || !closes.isBefore(opens);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }
}
