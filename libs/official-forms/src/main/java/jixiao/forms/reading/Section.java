package jixiao.forms.reading;

import java.util.List;

/** A stretch of a source that is read in one way. */
sealed interface Section {
    List<SourceLine> lines();

    /** One project form; its lines begin with the row of 项目名称 or a header row above it. */
    record Form(Heading heading, int line, List<SourceLine> lines) implements Section {
        /** Whether its lines are cut into cells; else they are the text of a PDF or one cell each. */
        boolean hasRows() {
            return lines.getFirst().isRow()
                    || lines.stream().filter(SourceLine::isRow).limit(2).count() == 2;
        }
    }

    /** A table with one project per row. */
    record ProjectList(Heading heading, List<SourceLine> lines) implements Section {}

    /** A table with one indicator per row, the project beside it. */
    record IndicatorList(Heading heading, List<SourceLine> lines) implements Section {}

    /** 绩效自评结果统计表. */
    record StatisticsTable(Heading heading, List<SourceLine> lines) implements Section {}

    /** Running text: a notice, a report, a remark. */
    record Prose(List<SourceLine> lines) implements Section {}
}
