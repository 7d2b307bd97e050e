package jixiao.publication.opendata.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.ProjectForm;
import jixiao.kit.events.EventJson;
import jixiao.publication.opendata.BudgetLine;
import jixiao.publication.opendata.DataScope;
import jixiao.publication.opendata.PublishedData;
import jixiao.publication.opendata.PublishedRecord;

/** Two tables: every indicator of every published form, and its money by source and phase. */
@ApplicationScoped
class TablesAsCsv {
    static final List<String> BUDGET_COLUMNS = List.of(
            "disclosure_id",
            "project_id",
            "project",
            "kind",
            "fiscal_year",
            "region",
            "department_code",
            "department",
            "unit_code",
            "unit",
            "source",
            "caption",
            "opening",
            "adjusted",
            "executed");

    private static final List<String> INDICATOR_COLUMNS = List.of(
            "disclosure_id",
            "project_id",
            "project",
            "kind",
            "fiscal_year",
            "region",
            "department",
            "unit",
            "amount",
            "goal",
            "line",
            "category",
            "subcategory",
            "indicator",
            "target",
            "actual",
            "points",
            "score",
            "explanation");

    private final PublishedData data;
    private final EventJson json;

    TablesAsCsv(PublishedData data, EventJson json) {
        this.data = data;
        this.json = json;
    }

    void indicators(DataScope scope, Writer out) throws IOException {
        out.write(Csv.MARK);
        Csv.line(out, INDICATOR_COLUMNS);
        data.eachRecord(scope, record -> {
            ProjectForm form = json.read(record.form(), ProjectForm.class);
            for (int i = 0; i < form.indicators().size(); i++) {
                Csv.line(out, indicator(record, form, i));
            }
        });
    }

    private static List<Object> indicator(PublishedRecord record, ProjectForm form, int index) {
        IndicatorRow row = form.indicators().get(index);
        return Arrays.asList(
                record.id(),
                record.projectId(),
                record.projectName(),
                record.kind(),
                record.fiscalYear().year(),
                record.region(),
                record.department().name(),
                record.unit().name(),
                record.amount(),
                form.goal(),
                index + 1,
                row.categoryCaption(),
                row.subcategoryCaption(),
                row.name(),
                row.target(),
                row.actual(),
                row.points(),
                row.score(),
                row.explanation());
    }

    void budget(DataScope scope, Writer out) throws IOException {
        Csv.line(out, BUDGET_COLUMNS);
        data.eachBudgetLine(scope, line -> Csv.line(out, budgetLine(line)));
    }

    private static List<Object> budgetLine(BudgetLine line) {
        return Arrays.asList(
                line.disclosureId(),
                line.projectId(),
                line.projectName(),
                line.kind(),
                line.fiscalYear(),
                line.region(),
                line.departmentCode(),
                line.departmentName(),
                line.unitCode(),
                line.unitName(),
                line.source(),
                line.caption(),
                line.opening(),
                line.adjusted(),
                line.executed());
    }
}
