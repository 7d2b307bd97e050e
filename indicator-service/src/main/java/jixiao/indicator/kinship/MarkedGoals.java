package jixiao.indicator.kinship;

import java.util.List;
import java.util.UUID;

/** Where the marks of goals are kept. */
public interface MarkedGoals {
    /** Takes the place of what was kept of the goal; nothing happens when this version is marked already. */
    default void mark(MarkedGoal goal) {
        mark(List.of(goal));
    }

    void mark(List<MarkedGoal> goals);

    /**
     * The next goals in order of their ids whose current version bears no marks of this edition, locked against other
     * markers; empty when there are none left.
     */
    List<MarkedGoal> unmarked(UUID after, int edition, int most);
}
