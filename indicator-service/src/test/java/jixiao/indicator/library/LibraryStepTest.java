package jixiao.indicator.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jixiao.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryStepTest {
    @ParameterizedTest
    @CsvSource({
        "EDIT,      ACTIVE,     ACTIVE",
        "EDIT,      RETIRED,    -",
        "EDIT,      SUPERSEDED, -",
        "RETIRE,    ACTIVE,     RETIRED",
        "RETIRE,    RETIRED,    -",
        "RETIRE,    SUPERSEDED, -",
        "SUPERSEDE, ACTIVE,     SUPERSEDED",
        "SUPERSEDE, RETIRED,    SUPERSEDED",
        "SUPERSEDE, SUPERSEDED, -",
        "REINSTATE, ACTIVE,     -",
        "REINSTATE, RETIRED,    ACTIVE",
        "REINSTATE, SUPERSEDED, ACTIVE"
    })
    void every_step_from_every_stage_leads_where_the_table_says(LibraryStep step, LibraryStage from, String to) {
        assertThat(step.isOpenTo(from)).isEqualTo(!to.equals("-"));
        if (to.equals("-")) {
            assertThatThrownBy(() -> step.from(from))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(from.label());
        } else {
            assertThat(step.from(from)).isEqualTo(LibraryStage.valueOf(to));
        }
    }

    @Test
    void the_walk_is_whole() {
        assertThat(LibraryStep.values().length * LibraryStage.values().length).isEqualTo(12);
    }
}
