package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import jixiao.profiles.Attainment;

/** What was achieved, once the actual value is read beside its target. */
public sealed interface Achievement {

    /** A number in the unit of the target; {@code percent} when it is written as a percentage. */
    record Amount(BigDecimal value, boolean percent) implements Achievement {}

    record OnDate(LocalDate date) implements Achievement {}

    record Graded(Attainment grade) implements Achievement {}

    record InWords(String text) implements Achievement {}

    /** No actual value yet, or one that cannot be set against the target. */
    record Missing(String reason) implements Achievement {}
}
