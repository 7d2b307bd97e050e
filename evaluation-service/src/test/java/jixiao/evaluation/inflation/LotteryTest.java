package jixiao.evaluation.inflation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import jixiao.values.Money;
import org.junit.jupiter.api.Test;

class LotteryTest {
    private static final List<Risk> RISKS = IntStream.range(0, 1000)
            .mapToObj(i ->
                    risk(i, i % 10 == 0 ? List.of(Signal.SCORE_ABOVE_EXECUTION, Signal.PERCENT_FOR_WORDS) : List.of()))
            .toList();

    private static Risk risk(int number, List<Signal> signals) {
        return new Risk(new UUID(7L * number, 0x8000L << 48 | number), Money.ZERO, signals);
    }

    @Test
    void the_same_seed_draws_the_same_in_whatever_order_the_sheets_are_read() {
        List<Risk> shuffled = new ArrayList<>(RISKS);
        Collections.shuffle(shuffled, new Random(3));

        assertThat(new Lottery(42).draw(shuffled, 30)).isEqualTo(new Lottery(42).draw(RISKS, 30));
    }

    @Test
    void another_seed_draws_another_sample() {
        assertThat(new Lottery(43).draw(RISKS, 30)).isNotEqualTo(new Lottery(42).draw(RISKS, 30));
    }

    @Test
    void nothing_is_drawn_twice_and_no_more_than_there_is() {
        assertThat(new Lottery(1).draw(RISKS, 200)).hasSize(200).doesNotHaveDuplicates();
        assertThat(new Lottery(1).draw(RISKS.subList(0, 3), 10)).hasSize(3);
    }

    @Test
    void a_larger_sample_begins_with_the_smaller_one() {
        assertThat(new Lottery(5).draw(RISKS, 100).subList(0, 20)).isEqualTo(new Lottery(5).draw(RISKS, 20));
    }

    /** A hundred sheets of ten tickets and nine hundred of one: 1000 of 1900 tickets belong to the heavy ones. */
    @Test
    void a_sheet_is_drawn_in_proportion_to_its_tickets() {
        int heavy = 0;
        for (long seed = 0; seed < 20_000; seed++) {
            heavy += new Lottery(seed).draw(RISKS, 1).getFirst().weight() == 10 ? 1 : 0;
        }

        assertThat(heavy).isBetween(10_526 - 300, 10_526 + 300);
    }

    @Test
    void signals_and_money_add_tickets() {
        assertThat(new Risk(UUID.randomUUID(), Money.ofYuan("9999.99"), List.of()).weight())
                .isEqualTo(1);
        assertThat(new Risk(UUID.randomUUID(), Money.ofYuan("80000"), List.of()).weight())
                .isEqualTo(2);
        assertThat(new Risk(UUID.randomUUID(), Money.ofYuan("100000000"), List.of(Signal.SCORE_ABOVE_EXECUTION))
                        .weight())
                .isEqualTo(12);
    }
}
