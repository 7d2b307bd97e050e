package jixiao.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jixiao.evaluation.sheets.Assessment;
import jixiao.evaluation.sheets.OrganisationName;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.Sheets;
import jixiao.kit.identity.Scope;
import jixiao.kit.problem.Problem;
import jixiao.values.FiscalYear;

/** The figures of a unit's year, from its sheets and those of the units below it. */
@ApplicationScoped
class UnitYears {
    private static final int MOST = 2000;

    private final Sheets sheets;
    private final Assessment assessment;

    UnitYears(Sheets sheets, Assessment assessment) {
        this.sheets = sheets;
        this.assessment = assessment;
    }

    /** @throws jixiao.kit.problem.Refusal when there is no sheet, or more than one report can tell of */
    ReportFigures figures(OrganisationName unit, FiscalYear year) {
        Sheets.Filter filter =
                new Sheets.Filter(year, null, unit.region() + "/" + unit.code(), null, null, null, false);
        List<Sheet> found = sheets.page(Scope.EVERYTHING, filter, null, MOST + 1);
        if (found.isEmpty()) {
            throw Problem.INVALID_FIELD.at("/unit", "“%s” %s 年度没有自评表，不能编写自评报告。".formatted(unit.name(), year));
        }
        if (found.size() > MOST) {
            throw Problem.INVALID_FIELD.at("/unit", "“%s”及所属单位的项目超过 %d 个，请由所属单位分别编写。".formatted(unit.name(), MOST));
        }
        return ReportFigures.of(
                unit.name(), year.year(), found.stream().map(assessment::of).toList());
    }
}
