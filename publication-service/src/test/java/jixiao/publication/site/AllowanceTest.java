package jixiao.publication.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private final SetClock clock = new SetClock();

    @Test
    void so_many_are_allowed_at_once_and_then_so_many_a_minute() {
        Allowance allowance = new Allowance(60, 3, clock);

        assertThat(new long[] {allowance.take("a"), allowance.take("a"), allowance.take("a"), allowance.take("a")})
                .containsExactly(0, 0, 0, 1);
        clock.millis += 1_000;
        assertThat(new long[] {allowance.take("a"), allowance.take("a")}).containsExactly(0, 1);
    }

    @Test
    void a_refusal_costs_nothing_and_says_when_to_come_back() {
        Allowance allowance = new Allowance(6, 1, clock);
        allowance.take("a");

        assertThat(allowance.take("a")).isEqualTo(10);
        clock.millis += 9_001;
        assertThat(allowance.take("a")).isEqualTo(1);
        clock.millis += 999;
        assertThat(allowance.take("a")).isZero();
    }

    @Test
    void one_client_does_not_pay_for_another() {
        Allowance allowance = new Allowance(6, 1, clock);
        allowance.take("a");

        assertThat(allowance.take("b")).isZero();
    }

    @Test
    void without_a_limit_everything_is_allowed() {
        Allowance allowance = new Allowance(0, 0, clock);

        assertThat(allowance.take("a") + allowance.take("a")).isZero();
    }

    private static final class SetClock extends Clock {
        private long millis = 1_000_000;

        @Override
        public long millis() {
            return millis;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(millis);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
