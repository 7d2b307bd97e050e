package jixiao.forms.layout;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a layout is printed, in the order of its original. In captions and lines, {@code {year}} stands for the fiscal
 * year and {@code {unit}} for the money unit.
 *
 * @param heading what stands above a table, from the top
 * @param title the title of a document that brings none
 * @param widths the width of each column in percent
 */
public record Print(
        Page page,
        List<HeadingLine> heading,
        String title,
        @Nullable String yearLine,
        @Nullable String unitLine,
        List<Integer> widths,
        List<Block> blocks,
        @Nullable StatisticsTable statistics) {

    /** How the sheet lies. */
    public enum Page {
        PORTRAIT,
        LANDSCAPE
    }

    /** A line above a table. */
    public enum HeadingLine {
        ATTACHMENT,
        TITLE,
        YEAR,
        UNIT
    }

    /** A stretch of the table. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({
        @JsonSubTypes.Type(Row.class),
        @JsonSubTypes.Type(Funds.class),
        @JsonSubTypes.Type(Goals.class),
        @JsonSubTypes.Type(Indicators.class),
        @JsonSubTypes.Type(ProjectList.class)
    })
    public sealed interface Block {}

    /** Captions and fields side by side. */
    public record Row(List<Cell> row) implements Block {}

    /** The funds matrix of a self-evaluation. */
    public record Funds(FundsTable funds) implements Block {}

    /** 预期目标 and 实际完成情况 side by side. */
    public record Goals(GoalPair goals) implements Block {}

    /**
     * The indicator table.
     *
     * @param total the caption of the row of totals, or null
     */
    public record Indicators(
            List<Column> indicators, @Nullable String total) implements Block {}

    /** One project per row. */
    public record ProjectList(List<ListEntry> list) implements Block {}

    /**
     * Exactly one of caption, field, other and blank says what stands in the cell.
     *
     * @param other the label of a field the model does not name, such as 自评结论, whose value stands here
     */
    public record Cell(
            @Nullable String caption,
            @Nullable HeaderField field,
            @Nullable String other,
            boolean blank,
            int span,
            int rows) {
        @JsonCreator
        public Cell {
            span = Math.max(1, span);
            rows = Math.max(1, rows);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Cell caption(String caption) {
            return new Cell(caption, null, null, false, 1, 1);
        }
    }

    /** Whether a cell is made for the field of that label. */
    public boolean places(String label) {
        return blocks.stream()
                .filter(Row.class::isInstance)
                .flatMap(row -> ((Row) row).row().stream())
                .anyMatch(cell -> label.equals(cell.other()));
    }

    /** A column of an indicator table. */
    public record Column(IndicatorColumn column, String caption, int span) {
        public Column {
            span = Math.max(1, span);
        }
    }

    /** The columns right of the sources, such as 年初预算数 to 得分. */
    public record FundsTable(String caption, List<FundsEntry> columns) {}

    /** A column of the funds matrix. */
    public record FundsEntry(FundsColumn column, String caption, int span) {
        public FundsEntry {
            span = Math.max(1, span);
        }
    }

    /** The captions over the two goals. */
    public record GoalPair(String caption, String expected, String achieved) {}

    /** A column of a list. */
    public record ListEntry(ListColumn column, String caption) {}

    /** 绩效自评结果统计表. */
    public record StatisticsTable(String title, String total, List<Integer> widths, List<StatisticsEntry> columns) {}

    /** A column of the statistics table. */
    public record StatisticsEntry(StatisticsColumn column, String caption) {}
}
