package jixiao.evaluation.statistics.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.Subject;
import jixiao.evaluation.statistics.CompletedSheet;
import jixiao.evaluation.statistics.CompletedSheets;
import jixiao.values.Money;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlCompletedSheets implements CompletedSheets {
    private static final List<String> COLUMNS = List.of(
            "sheet_id",
            "revision",
            "fiscal_year",
            "project_id",
            "project_name",
            "region",
            "unit_id",
            "unit_region",
            "unit_code",
            "unit_name",
            "department_region",
            "department_code",
            "department_name",
            "document_id",
            "place",
            "opening",
            "adjusted",
            "executed",
            "indicator_points",
            "indicator_score",
            "scored_rows",
            "full_marks",
            "percent_for_words",
            "answered_rows",
            "as_planned",
            "total_score",
            "rating",
            "profile_id",
            "profile_version",
            "tolerance",
            "full_marks_limit",
            "above_peers",
            "findings",
            "completed_at");

    private static final String UPSERT = "insert into completed_sheet (" + String.join(", ", COLUMNS) + ") values ("
            + String.join(", ", Collections.nCopies(COLUMNS.size(), "?")) + ") on conflict (sheet_id) do update set "
            + String.join(
                    ", ",
                    COLUMNS.stream()
                            .map(column -> column + " = excluded." + column)
                            .toList());

    private final Session database;

    SqlCompletedSheets(Session database) {
        this.database = database;
    }

    @Override
    public void keep(CompletedSheet figures) {
        database.doWork(connection -> {
            try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
                int column = 1;
                for (Object value : values(figures)) {
                    upsert.setObject(column++, value);
                }
                upsert.executeUpdate();
            }
        });
    }

    @Override
    public List<Sheet> withoutFigures(UUID after, int limit) {
        return database.createNativeQuery("""
                        select s.* from sheet s
                        where s.stage = 'COMPLETED' and s.id > :after
                          and not exists (select from completed_sheet c where c.sheet_id = s.id)
                        order by s.id limit :limit for update of s skip locked""", Sheet.class)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
    }

    @Override
    public void forget(UUID sheetId) {
        database.createNativeMutationQuery("delete from completed_sheet where sheet_id = :sheet")
                .setParameter("sheet", sheetId)
                .executeUpdate();
    }

    private static List<Object> values(CompletedSheet figures) {
        Sheet sheet = figures.sheet();
        Subject subject = sheet.subject();
        return Arrays.asList(
                sheet.id(),
                sheet.progress().revision(),
                subject.projectYear().fiscalYear(),
                subject.projectYear().projectId(),
                subject.projectName(),
                subject.region().code(),
                subject.unit().id(),
                subject.unit().region().code(),
                subject.unit().code(),
                subject.unit().name(),
                subject.department().region().code(),
                subject.department().code(),
                subject.department().name(),
                figures.documentId(),
                figures.place(),
                yuan(figures.opening()),
                yuan(figures.adjusted()),
                yuan(figures.executed()),
                figures.indicatorPoints(),
                figures.indicatorScore(),
                figures.scoredRows(),
                figures.fullMarks(),
                figures.percentForWords(),
                figures.answeredRows(),
                figures.asPlanned(),
                sheet.outcome().totalScore(),
                sheet.outcome().rating().name(),
                sheet.profile().id(),
                sheet.profile().version(),
                figures.limits().tolerance(),
                figures.limits().fullMarks(),
                figures.limits().abovePeers(),
                String.join(",", figures.findings()),
                Timestamp.from(sheet.outcome().completedAt()));
    }

    private static @Nullable BigDecimal yuan(@Nullable Money money) {
        return money == null ? null : money.yuan();
    }
}
