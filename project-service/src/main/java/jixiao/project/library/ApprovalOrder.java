package jixiao.project.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jixiao.kit.problem.Problem;
import jixiao.kit.validation.OneLine;

/** The approval as finance gives it (批复); finance approves to the department, then the department to the unit. */
public record ApprovalOrder(
        @NotBlank(message = "请填写批复文号。") @Size(max = 100, message = "批复文号最长 100 个字。") @OneLine
        String documentNumber,

        @NotNull(message = "请填写财政批复到部门的日期。") LocalDate approvedToDepartmentOn,
        @NotNull(message = "请填写部门批复到单位的日期。") LocalDate approvedToUnitOn) {

    Approval with(PassedReview review) {
        if (approvedToUnitOn.isBefore(approvedToDepartmentOn)) {
            throw Problem.INVALID_FIELD.at(
                    "/approvedToUnitOn", "部门批复到单位的日期不能早于财政批复到部门的日期（" + approvedToDepartmentOn + "）。");
        }
        return new Approval(documentNumber, approvedToDepartmentOn, approvedToUnitOn, review.goalVersion());
    }
}
