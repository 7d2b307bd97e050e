package jixiao.project.library.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Page;
import jixiao.kit.rest.Versions;
import jixiao.project.library.BudgetDecision;
import jixiao.project.library.BudgetDecisions;
import jixiao.project.library.EvaluationResult;
import jixiao.project.library.EvaluationResults;
import jixiao.project.library.GoalReviews;
import jixiao.project.library.Project;
import jixiao.project.library.ProjectState;
import jixiao.project.library.ProjectYear;
import jixiao.project.library.ProjectYears;
import jixiao.project.library.UnitAndDepartment;
import jixiao.project.library.UnitsAndDepartments;
import jixiao.values.FiscalYear;
import org.jboss.resteasy.reactive.RestResponse;

/** Finds what a request is about, within the caller's scope, and answers with it. */
@ApplicationScoped
class ProjectAnswers {
    private final ProjectYears years;
    private final GoalReviews reviews;
    private final EvaluationResults results;
    private final BudgetDecisions decisions;
    private final UnitsAndDepartments units;
    private final Caller caller;

    ProjectAnswers(
            ProjectYears years,
            GoalReviews reviews,
            EvaluationResults results,
            BudgetDecisions decisions,
            UnitsAndDepartments units,
            Caller caller) {
        this.years = years;
        this.reviews = reviews;
        this.results = results;
        this.decisions = decisions;
        this.units = units;
        this.caller = caller;
    }

    ProjectYear inScope(UUID projectId, int year) {
        return fiscalYear(year)
                .flatMap(fiscalYear -> years.of(projectId, fiscalYear, caller.scope()))
                .orElseThrow(() -> Problem.NOT_FOUND.because("没有这个项目的 " + year + " 年度，或不在您的权限范围内。"));
    }

    RestResponse<ProjectYearView> answer(ProjectYear year) {
        return RestResponse.ResponseBuilder.ok(view(year))
                .header("ETag", Versions.etag(year.version()))
                .build();
    }

    ProjectYearView view(ProjectYear year) {
        return ProjectYearView.of(
                year,
                who(year.project()),
                reviews.of(year.project().id(), year.fiscalYear()).orElse(null),
                results.of(year.project().id(), year.fiscalYear())
                        .map(EvaluationResult::result)
                        .orElse(null),
                decisions
                        .of(year.project().id(), year.fiscalYear())
                        .map(BudgetDecision::next)
                        .orElse(null));
    }

    Page<ProjectState> page(Page<ProjectYear> years) {
        Map<UUID, UnitAndDepartment> who = units.of(
                years.items().stream().map(year -> year.project().unitId()).collect(Collectors.toSet()));
        return years.map(year -> ProjectState.of(year, who.get(year.project().unitId())));
    }

    ProjectView project(List<ProjectYear> years) {
        Project project = years.getFirst().project();
        return ProjectView.of(project, who(project), years);
    }

    private UnitAndDepartment who(Project project) {
        return units.of(project.unitId());
    }

    private static Optional<FiscalYear> fiscalYear(int year) {
        return year < 1995 || year > 2099 ? Optional.empty() : Optional.of(new FiscalYear(year));
    }
}
