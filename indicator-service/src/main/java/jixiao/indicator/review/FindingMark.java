package jixiao.indicator.review;

import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.Indicator;

/**
 * What a finding is about, wherever it stands in the form: the check, the field and the text it points at. The same text
 * in the next version bears the same mark; a changed text bears another.
 *
 * @param text name and target of the indicator, or the goal's text; of a finding about the goal as a whole what tells it
 *     from others of the check, such as the class that is missing or the other project
 */
public record FindingMark(String check, Cell.Field field, String text) {
    /** @param content the finding was made on */
    public static FindingMark of(Finding finding, GoalContent content) {
        Cell cell = finding.cell();
        return new FindingMark(finding.check(), cell.field(), text(finding, cell, content));
    }

    private static String text(Finding finding, Cell cell, GoalContent content) {
        if (cell.position() != null) {
            Indicator row = content.at(cell.position());
            return row.name() + "\n" + row.target();
        }
        if (cell.field() == Cell.Field.GOAL) {
            return finding.about().isEmpty() ? content.goal() : content.goal() + "\n" + finding.about();
        }
        return finding.about();
    }
}
