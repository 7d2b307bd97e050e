package jixiao.project.library.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.Role;
import jixiao.kit.rest.Versions;
import jixiao.project.library.AdjustmentOrder;
import jixiao.project.library.ApprovalOrder;
import jixiao.project.library.ApproveBudget;
import jixiao.project.library.ExecuteBudget;
import jixiao.project.library.ExecutionReport;
import jixiao.project.library.ProjectYear;
import jixiao.project.library.ReturnOrder;
import jixiao.project.library.ReviewProject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of the life cycle as custom verbs. Each answers with the project-year as it then is. */
@Path("/api/projects")
@Tag(name = "steps", description = "项目年度的办理环节：报送、撤回、退回、转报、入库、批复、调整、执行、结束")
@Transactional
@Idempotent
public class StepsResource {
    private final ReviewProject review;
    private final ApproveBudget budget;
    private final ExecuteBudget execution;
    private final ProjectAnswers answers;
    private final Caller caller;

    StepsResource(
            ReviewProject review,
            ApproveBudget budget,
            ExecuteBudget execution,
            ProjectAnswers answers,
            Caller caller) {
        this.review = review;
        this.budget = budget;
        this.execution = execution;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/years/{year}:submit")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD})
    @Operation(summary = "报送主管部门")
    public RestResponse<ProjectYearView> submit(
            @RestPath UUID id, @RestPath int year, @HeaderParam("If-Match") String ifMatch) {
        ProjectYear known = found(id, year, ifMatch);
        review.submit(known);
        return answers.answer(known);
    }

    @POST
    @Path("/{id}/years/{year}:withdraw")
    @RolesAllowed({Role.UNIT_CLERK, Role.UNIT_HEAD})
    @Operation(summary = "撤回（主管部门转报之前）")
    public RestResponse<ProjectYearView> withdraw(
            @RestPath UUID id, @RestPath int year, @HeaderParam("If-Match") String ifMatch) {
        ProjectYear known = found(id, year, ifMatch);
        review.withdraw(known);
        return answers.answer(known);
    }

    @POST
    @Path("/{id}/years/{year}:return")
    @RolesAllowed({Role.DEPARTMENT, Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @Operation(summary = "退回单位或上一环节，须写明意见")
    public RestResponse<ProjectYearView> giveBack(
            @RestPath UUID id,
            @RestPath int year,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请填写退回意见。") @Valid ReturnOrder order) {
        ProjectYear known = found(id, year, ifMatch);
        review.giveBack(known, order, caller.roles());
        return answers.answer(known);
    }

    @POST
    @Path("/{id}/years/{year}:forward")
    @RolesAllowed(Role.DEPARTMENT)
    @Operation(summary = "转报财政部门")
    public RestResponse<ProjectYearView> forward(
            @RestPath UUID id, @RestPath int year, @HeaderParam("If-Match") String ifMatch) {
        ProjectYear known = found(id, year, ifMatch);
        review.forward(known);
        return answers.answer(known);
    }

    @POST
    @Path("/{id}/years/{year}:admit")
    @RolesAllowed(Role.FUND_OFFICE)
    @Operation(summary = "入库（绩效目标审核结果须为优或良）")
    public RestResponse<ProjectYearView> admit(
            @RestPath UUID id, @RestPath int year, @HeaderParam("If-Match") String ifMatch) {
        ProjectYear known = found(id, year, ifMatch);
        review.admit(known);
        return answers.answer(known);
    }

    @POST
    @Path("/{id}/years/{year}:approve")
    @RolesAllowed(Role.FUND_OFFICE)
    @Operation(summary = "批复预算和绩效目标")
    public RestResponse<ProjectYearView> approve(
            @RestPath UUID id,
            @RestPath int year,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请填写批复内容。") @Valid ApprovalOrder order) {
        ProjectYear known = found(id, year, ifMatch);
        budget.approve(known, order);
        return answers.answer(known);
    }

    @POST
    @Path("/{id}/years/{year}:adjust")
    @RolesAllowed(Role.FUND_OFFICE)
    @Operation(summary = "调整预算")
    public RestResponse<ProjectYearView> adjust(
            @RestPath UUID id,
            @RestPath int year,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请填写调整内容。") @Valid AdjustmentOrder order) {
        ProjectYear known = found(id, year, ifMatch);
        budget.adjust(known, order);
        return answers.answer(known);
    }

    @POST
    @Path("/{id}/years/{year}:record-execution")
    @RolesAllowed({Role.FUND_OFFICE, Role.SYSTEM_CLIENT})
    @Operation(summary = "登记累计执行数")
    public RestResponse<ProjectYearView> recordExecution(
            @RestPath UUID id,
            @RestPath int year,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请填写执行数。") @Valid ExecutionReport order) {
        ProjectYear known = found(id, year, ifMatch);
        execution.recordExecution(known, order);
        return answers.answer(known);
    }

    @POST
    @Path("/{id}/years/{year}:close")
    @RolesAllowed(Role.FUND_OFFICE)
    @Operation(summary = "结束年度")
    public RestResponse<ProjectYearView> close(
            @RestPath UUID id, @RestPath int year, @HeaderParam("If-Match") String ifMatch) {
        ProjectYear known = found(id, year, ifMatch);
        execution.close(known);
        return answers.answer(known);
    }

    private ProjectYear found(UUID id, int year, String ifMatch) {
        ProjectYear known = answers.inScope(id, year);
        Versions.checkIfGiven(ifMatch, known.version());
        return known;
    }
}
