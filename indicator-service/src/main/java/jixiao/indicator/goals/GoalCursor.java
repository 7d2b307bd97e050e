package jixiao.indicator.goals;

import java.util.UUID;
import jixiao.values.FiscalYear;

/** A place in the list of goals: the newest year first, then by the unit's code, then by id. */
public record GoalCursor(FiscalYear fiscalYear, String unitCode, UUID id) {
    public static GoalCursor of(ListedGoal listed) {
        PerformanceGoal goal = listed.goal();
        return new GoalCursor(goal.project().fiscalYear(), goal.project().unit().code(), goal.id());
    }

    /** @throws IllegalArgumentException when the text is no cursor */
    public static GoalCursor parse(String text) {
        String[] parts = text.split("/", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("not a cursor: " + text);
        }
        return new GoalCursor(new FiscalYear(Integer.parseInt(parts[0])), parts[1], UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return fiscalYear + "/" + unitCode + "/" + id;
    }
}
