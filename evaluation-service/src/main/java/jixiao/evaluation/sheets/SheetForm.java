package jixiao.evaluation.sheets;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.kit.problem.Problem;
import jixiao.profiles.RuleProfile;
import org.jspecify.annotations.Nullable;

/** What stands in the form of a sheet: goal, funds, rows, and what was achieved. */
@Embeddable
public class SheetForm {
    private String goal = "";

    /** The approved version of the goal the rows follow; null where a document states them. */
    private @Nullable Long goalVersion;

    private String achieved = "";

    @Embedded
    private @Nullable ExecutionEntry execution;

    @ElementCollection
    @CollectionTable(name = "sheet_funds", joinColumns = @JoinColumn(name = "sheet_id"))
    @OrderColumn(name = "position")
    private List<FundsLine> funds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "sheet_row", joinColumns = @JoinColumn(name = "sheet_id"))
    @OrderColumn(name = "position")
    private List<SheetRow> rows = new ArrayList<>();

    protected SheetForm() {}

    /** What people are to fill in: the goal with its rows, the funds as they stand. */
    void plan(GoalState approved, List<FundsLine> lines, RuleProfile rules) {
        goal = approved.goal();
        goalVersion = approved.goalVersion();
        replaceFunds(lines);
        replaceRows(RowPoints.complete(approved.rows(), rules));
    }

    boolean isOlderThan(GoalState other) {
        return goalVersion == null || goalVersion < other.goalVersion();
    }

    /** What a document prints, and nothing of what stood here before. */
    void state(RecordedProjectYear.Form printed) {
        RecordedProjectYear.YearEnd end = printed.yearEnd();
        goal = printed.goal() == null ? "" : printed.goal();
        achieved = end.achieved() == null ? "" : end.achieved();
        execution = null;
        replaceFunds(
                end.funds().stream().map(RecordedProjectYear.Line::asPrinted).toList());
        replaceRows(printed.indicators().stream().map(SheetRow::recorded).toList());
    }

    /** From print to work: rate and points follow from the money again, the printed score becomes one that was typed. */
    void letGoOfPrint() {
        Optional<FundsLine> total = total();
        if (execution().score() == null) {
            execution = new ExecutionEntry(
                    total.flatMap(FundsLine::printedScore).orElse(null),
                    execution().explanation());
        }
        funds.replaceAll(line -> line.isTotal() ? line.withoutPrint() : line);
    }

    boolean hasFunds(List<FundsLine> lines) {
        return lines.equals(funds());
    }

    void take(List<FundsLine> newer) {
        replaceFunds(newer);
    }

    /** Rows that go on keep what was filled in, and show the target they had before. */
    void renew(GoalState adjusted, RuleProfile rules) {
        goal = adjusted.goal();
        goalVersion = adjusted.goalVersion();
        replaceRows(SheetRow.renewed(RowPoints.complete(adjusted.rows(), rules), rows()));
    }

    void fillIn(SheetEntry entry) {
        if (entry.rows().size() != rows.size()) {
            throw Problem.INVALID_FIELD.at(
                    "/rows",
                    "自评表有 %d 行，提交了 %d 行，请按顺序逐行填写。"
                            .formatted(rows.size(), entry.rows().size()));
        }
        achieved = entry.achieved();
        execution = entry.execution();
        for (int i = 0; i < rows.size(); i++) {
            rows.set(i, rows.get(i).filledIn(entry.rows().get(i)));
        }
    }

    /** @param position from 1 */
    void fillIn(int position, RowEntry entry) {
        rows.set(position - 1, row(position).filledIn(entry));
    }

    /** Only what nobody has filled in; an indicator is known by its name, each of a name once. */
    void prefill(List<KnownRow> known) {
        List<KnownRow> unused = new ArrayList<>(known);
        for (int i = 0; i < rows.size(); i++) {
            SheetRow row = rows.get(i);
            Optional<KnownRow> same = unused.stream()
                    .filter(one -> one.indicator().equals(row.name()))
                    .findFirst();
            if (same.isPresent()) {
                unused.remove(same.get());
                rows.set(i, row.prefilled(same.get().done(), same.get().explanation()));
            }
        }
    }

    private void replaceFunds(List<FundsLine> lines) {
        funds.clear();
        funds.addAll(lines);
    }

    private void replaceRows(List<SheetRow> indicators) {
        rows.clear();
        rows.addAll(indicators);
    }

    public String goal() {
        return goal;
    }

    public String achieved() {
        return achieved;
    }

    public ExecutionEntry execution() {
        return execution == null ? ExecutionEntry.NOTHING : execution;
    }

    public List<FundsLine> funds() {
        return List.copyOf(funds);
    }

    /** 年度资金总额. */
    public Optional<FundsLine> total() {
        return funds.stream().filter(FundsLine::isTotal).findFirst();
    }

    /** @param position from 1 */
    public SheetRow row(int position) {
        if (position < 1 || position > rows.size()) {
            throw Problem.NOT_FOUND.because("自评表只有 %d 行，没有第 %d 行。".formatted(rows.size(), position));
        }
        return rows.get(position - 1);
    }

    public List<SheetRow> rows() {
        return List.copyOf(rows);
    }
}
