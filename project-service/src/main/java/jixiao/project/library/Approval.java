package jixiao.project.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The approval of budget and goal together (批复). Both publication deadlines count from its dates (预算法 Art. 14).
 *
 * @param documentNumber 批复文号
 * @param approvedToDepartmentOn when finance approved to the department
 * @param approvedToUnitOn when the department approved to the unit; never before
 * @param goalVersion the reviewed goal version that is approved with the money
 */
@Embeddable
public record Approval(
        @Column(name = "approval_number") String documentNumber,
        LocalDate approvedToDepartmentOn,
        LocalDate approvedToUnitOn,
        @Column(name = "approved_goal_version") int goalVersion) {}
