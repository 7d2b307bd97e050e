package jixiao.publication.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdRangeTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 7, 13, 250})
    void the_ranges_hold_every_id_once(long parts) {
        assertThat(IdRange.of(1, parts).first()).isEqualTo(new UUID(0, 0));
        assertThat(IdRange.of(parts, parts).last()).isEqualTo(new UUID(-1, -1));
        for (long part = 2; part <= parts; part++) {
            UUID end = IdRange.of(part - 1, parts).last();
            UUID begin = IdRange.of(part, parts).first();
            assertThat(begin.getMostSignificantBits()).isEqualTo(end.getMostSignificantBits() + 1);
            assertThat(begin.getLeastSignificantBits()).isZero();
            assertThat(end.getLeastSignificantBits()).isEqualTo(-1);
        }
    }
}
