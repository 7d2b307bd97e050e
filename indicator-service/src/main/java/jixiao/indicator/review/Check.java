package jixiao.indicator.review;

import java.util.stream.Stream;

/** One rule a goal can break. A clean goal gives no remarks: a wrong remark costs more trust than a missing one. */
public interface Check {
    CheckCard card();

    Stream<Remark> remarksOn(GoalUnderReview goal);
}
