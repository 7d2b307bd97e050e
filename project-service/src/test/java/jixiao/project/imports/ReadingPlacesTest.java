package jixiao.project.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import org.junit.jupiter.api.Test;

class ReadingPlacesTest {
    private final ReadingPlaces places = new ReadingPlaces(1, Duration.ofMillis(10));

    @Test
    void who_finds_no_place_in_time_is_asked_to_come_again() {
        places.whileHoldingOne(() -> {
            assertThatThrownBy(() -> places.whileHoldingOne(() -> "read"))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.problem()).isEqualTo(Problem.UNAVAILABLE));
            return "read";
        });
    }

    @Test
    void a_document_that_cannot_be_read_gives_its_place_back() {
        assertThatThrownBy(() -> places.whileHoldingOne(() -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(places.whileHoldingOne(() -> "read")).isEqualTo("read");
    }
}
