package jixiao.project.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import jixiao.project.registry.Organisation;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Registers a project in a year and edits the registration; the proposed goal is passed on with the event. */
@ApplicationScoped
@Transactional
public class RegisterProject {
    private final Projects projects;
    private final ProjectYears years;
    private final TellProjectFacts facts;
    private final Clock clock;

    RegisterProject(Projects projects, ProjectYears years, TellProjectFacts facts, Clock clock) {
        this.projects = projects;
        this.years = years;
        this.facts = facts;
        this.clock = clock;
    }

    /** The unit's project of the same name is joined when it is known from another year. */
    public ProjectYear register(Organisation unit, Registration registration) {
        Project known = admitted(unit, registration);
        Project project = known == null ? begin(unit, registration) : known;
        ProjectYear year = ProjectYear.registered(project, registration, clock.instant());
        years.add(year);
        ProposedGoal goal = registration.proposedGoal();
        facts.tell(year, new ProjectFact.Registered(goal == null ? null : goal.passedOn()));
        return year;
    }

    /** Why the registration would be refused as things stand; nothing is registered. */
    public Optional<Refusal> objection(Organisation unit, Registration registration) {
        try {
            admitted(unit, registration);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    public ProjectYear edit(ProjectYear year, Organisation unit, Registration registration) {
        Step.EDIT.requireFrom(year.stage());
        if (!unit.id().equals(year.project().unitId())) {
            throw Problem.INVALID_FIELD.at("/unit", "实施单位不可更改；确需更换单位的，请由新单位另行登记。");
        }
        if (!registration.fiscalYear().equals(year.fiscalYear())) {
            throw Problem.INVALID_FIELD.at("/fiscalYear", "预算年度不可更改；其他年度请另行登记。");
        }
        refuseCodeOfAnother(registration, year.project());
        rename(year.project(), registration.name());
        facts.tell(year, year.edit(registration, clock.instant()));
        return year;
    }

    private static void refuseClosed(Organisation unit, FiscalYear fiscalYear) {
        LocalDate end = unit.validTo();
        if (end != null && end.getYear() < fiscalYear.year()) {
            throw Problem.INVALID_FIELD.at(
                    "/unit", "“" + unit.name() + "”已于 " + end + " 停用，不能申报 " + fiscalYear + " 年度的项目。");
        }
    }

    /** The unit's project of that name from another year, if there is one. */
    private @Nullable Project admitted(Organisation unit, Registration registration) {
        refuseClosed(unit, registration.fiscalYear());
        Project known = projects.named(unit.id(), registration.name()).orElse(null);
        refuseCodeOfAnother(registration, known);
        if (known != null) {
            refuseSecond(known, registration.fiscalYear(), unit);
        }
        return known;
    }

    private Project begin(Organisation unit, Registration registration) {
        Project project = new Project(unit.id(), registration.name(), registration.code());
        projects.add(project);
        return project;
    }

    private void rename(Project project, String name) {
        if (name.equals(project.name())) {
            return;
        }
        if (years.countOf(project.id()) > 1) {
            throw Problem.INVALID_FIELD.at("/name", "该项目已有其他年度，名称不可更改，以免改动往年的记录。");
        }
        projects.named(project.unitId(), name).ifPresent(other -> {
            throw Problem.DUPLICATE.at("/name", "本单位已有名为“" + name + "”的项目，请核对名称。");
        });
        project.rename(name);
    }

    private void refuseCodeOfAnother(Registration registration, @Nullable Project self) {
        if (registration.code() == null) {
            return;
        }
        projects.byCode(registration.code()).filter(other -> other != self).ifPresent(other -> {
            throw Problem.DUPLICATE.at(
                    "/code", "项目代码 " + registration.code() + " 已属于项目“" + other.name() + "”，请核对代码或项目名称。");
        });
    }

    private void refuseSecond(Project project, FiscalYear fiscalYear, Organisation unit) {
        years.of(project.id(), fiscalYear).ifPresent(existing -> {
            throw Problem.DUPLICATE.at(
                    "/name",
                    "“" + unit.name() + "”" + fiscalYear + " 年度已有项目“" + project.name() + "”（"
                            + existing.stage().label() + "），见 /api/projects/" + project.id() + "/years/" + fiscalYear
                            + "。");
        });
    }
}
