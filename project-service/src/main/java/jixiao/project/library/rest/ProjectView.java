package jixiao.project.library.rest;

import java.util.List;
import java.util.UUID;
import jixiao.project.library.OrganisationName;
import jixiao.project.library.Project;
import jixiao.project.library.ProjectYear;
import jixiao.project.library.Stage;
import jixiao.project.library.UnitAndDepartment;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/** A project with its years, newest first. */
public record ProjectView(
        UUID projectId,
        String name,
        @Nullable String code,
        OrganisationName unit,
        OrganisationName department,
        List<Year> years) {

    static ProjectView of(Project project, UnitAndDepartment who, List<ProjectYear> years) {
        return new ProjectView(
                project.id(),
                project.name(),
                project.code(),
                who.unit(),
                who.department(),
                years.stream().map(Year::of).toList());
    }

    public record Year(
            FiscalYear fiscalYear,
            long version,
            Stage stage,
            @Nullable Money total,
            Money executed) {
        static Year of(ProjectYear year) {
            return new Year(
                    year.fiscalYear(),
                    year.version(),
                    year.stage(),
                    year.funds().total(),
                    year.funds().executed());
        }
    }
}
