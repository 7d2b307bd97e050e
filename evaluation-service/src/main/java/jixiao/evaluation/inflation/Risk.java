package jixiao.evaluation.inflation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;

/**
 * How likely a completed sheet is to be drawn for re-checking: one ticket for being there, more for each signal and for
 * the money at stake.
 *
 * @param sheetId of the completed sheet
 * @param executed 评价金额
 * @param signals those it raises
 */
public record Risk(UUID sheetId, Money executed, List<Signal> signals) {
    private static final int BASE = 1;

    /** The number of tickets. */
    public int weight() {
        return BASE + signals.stream().mapToInt(Risk::weightOf).sum() + weightOf(executed);
    }

    static int weightOf(Signal signal) {
        return switch (signal) {
            case SCORE_ABOVE_EXECUTION -> 6;
            case PERCENT_FOR_WORDS -> 3;
            case ACTUAL_IS_TARGET -> 3;
            case FULL_MARKS -> 2;
            case FULL_SHEETS, ABOVE_PEERS -> 0;
        };
    }

    /** One for every digit of the amount in 万元: 8 万 one, 80 万 two, 1 亿 five. */
    static int weightOf(Money executed) {
        int tenThousands = executed.in(MoneyUnit.TEN_THOUSAND_YUAN)
                .toBigInteger()
                .toString()
                .length();
        return executed.in(MoneyUnit.TEN_THOUSAND_YUAN).toBigInteger().signum() == 0 ? 0 : tenThousands;
    }

    /** Why it weighs what it weighs, for whoever re-checks it. */
    public String reasons() {
        String raised = signals.stream().map(Signal::label).collect(Collectors.joining("；"));
        String money =
                "评价金额 %s 万元".formatted(executed.in(MoneyUnit.TEN_THOUSAND_YUAN).toPlainString());
        return raised.isEmpty() ? money : raised + "；" + money;
    }
}
