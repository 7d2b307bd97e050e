package jixiao.publication.releases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EditionStateTest {
    /** The whole matrix; a dash is a step that cannot be taken. */
    @ParameterizedTest
    @CsvSource({
        // from,     REVISE,   APPROVE,  RETURN,   PUBLISH,   RECORD,    SUPERSEDE,  WITHDRAW
        "PREPARED,   PREPARED, APPROVED, -,        -,         PUBLISHED, -,          -",
        "APPROVED,   PREPARED, -,        PREPARED, PUBLISHED, -,         -,          -",
        "PUBLISHED,  -,        -,        -,        -,         -,         SUPERSEDED, WITHDRAWN",
        "SUPERSEDED, -,        -,        -,        -,         -,         -,          -",
        "WITHDRAWN,  -,        -,        -,        -,         -,         -,          -"
    })
    void every_step_leads_where_the_table_says(
            EditionState from,
            String revise,
            String approve,
            String giveBack,
            String publish,
            String record,
            String supersede,
            String withdraw) {
        String[] expected = {revise, approve, giveBack, publish, record, supersede, withdraw};

        assertThat(Arrays.stream(Step.values())
                        .map(step -> from.after(step).map(Enum::name).orElse("-")))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @EnumSource
    void only_what_the_public_has_seen_is_final(EditionState state) {
        assertThat(state.isFinal()).isEqualTo(state != EditionState.PREPARED && state != EditionState.APPROVED);
    }

    @Test
    void every_step_that_shows_or_takes_something_from_the_public_is_told() {
        assertThat(Arrays.stream(Step.values()).filter(step -> step.told() != Step.Told.NOBODY))
                .containsExactly(Step.PUBLISH, Step.RECORD, Step.WITHDRAW);
    }
}
