package jixiao.kit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jixiao.kit.problem.Refusal;
import org.junit.jupiter.api.Test;

class EventSizeTest {
    private static final String THREE_BYTES = "绩";

    @Test
    void a_payload_is_measured_in_bytes_and_not_in_characters() {
        String large = THREE_BYTES.repeat(EventSize.BROKER_LIMIT / 3);

        assertThat(large).hasSizeLessThan(EventSize.BROKER_LIMIT / 2);
        assertThatThrownBy(() -> EventSize.check(large)).isInstanceOf(Refusal.class);
        EventSize.check("a".repeat(EventSize.BROKER_LIMIT / 2));
    }

    @Test
    void what_stands_beside_a_part_takes_its_room() {
        String half = THREE_BYTES.repeat(EventSize.BROKER_LIMIT / 6);

        assertThat(EventSize.leavesRoom(half, EventSize.BROKER_LIMIT / 4)).isTrue();
        assertThat(EventSize.leavesRoom(half, EventSize.BROKER_LIMIT / 2)).isFalse();
        assertThat(EventSize.leavesRoom("", EventSize.BROKER_LIMIT)).isFalse();
    }
}
