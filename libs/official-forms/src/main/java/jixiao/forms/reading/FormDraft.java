package jixiao.forms.reading;

import java.util.List;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.YearEnd;
import jixiao.forms.layout.HeaderField;
import org.jspecify.annotations.Nullable;

/** A form whose parts have been read. */
record FormDraft(
        int line,
        HeaderFields fields,
        List<IndicatorRow> indicators,
        @Nullable YearEnd yearEnd) {

    /** Null, with an ERROR, when there is no project to speak of. */
    @Nullable
    ProjectForm form(Amounts amounts, Findings findings) {
        String name = fields.text(HeaderField.NAME);
        if (name == null) {
            findings.add(Problem.PROJECT_NAME_MISSING, line, "项目名称");
            return null;
        }
        if (indicators.isEmpty()) {
            findings.add(Problem.INDICATORS_MISSING, line, "绩效指标");
        }
        String goal = fields.goal();
        OrganisationName department = fields.organisation(HeaderField.DEPARTMENT);
        OrganisationName unit = fields.organisation(HeaderField.UNIT);
        return new ProjectForm(
                line,
                null,
                name,
                department == null ? null : department.name(),
                department == null ? null : department.code(),
                unit == null ? null : unit.name(),
                unit == null ? null : unit.code(),
                fields.text(HeaderField.ATTRIBUTE),
                fields.text(HeaderField.TERM),
                fields.text(HeaderField.FUND_OFFICE),
                fields.funds(amounts),
                goal,
                NumberedGoal.cut(goal),
                indicators,
                yearEnd,
                fields.others());
    }
}
