package jixiao.evaluation.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jixiao.values.Money;

/** What was spent by which day, as it was told; a later statement for the same day replaces the earlier one. */
public interface Executions {
    record Spent(Money adjusted, Money executed) {}

    void remember(UUID sheetId, LocalDate asOf, Spent spent);

    /** The newest statement that is not later than the day. */
    Optional<Spent> by(UUID sheetId, LocalDate day);
}
