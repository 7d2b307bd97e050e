package jixiao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventContractTest {
    private static final List<String> SERVICES =
            List.of("project-service", "indicator-service", "evaluation-service", "publication-service");

    static Stream<EventContract> everyContract() {
        return SERVICES.stream()
                .flatMap(service ->
                        EventContract.typesOf(service).stream().map(type -> EventContract.of(service, type)));
    }

    @ParameterizedTest
    @MethodSource("everyContract")
    void an_example_keeps_its_schema(EventContract contract) {
        assertThat(contract.faultsOf(contract.example())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyContract")
    void a_payload_without_its_version_breaks_the_schema(EventContract contract) {
        assertThat(contract.faultsOf(contract.example().replace("\"version\":", "\"wersion\":")))
                .isNotEmpty();
    }

    @Test
    void what_the_events_share_is_the_same_in_every_service() throws Exception {
        String first = shared(SERVICES.getFirst());
        for (String service : SERVICES) {
            assertThat(shared(service)).as(service).isEqualTo(first);
        }
    }

    private static String shared(String service) throws Exception {
        return Files.readString(Path.of("..", "..", service, "contracts", "events", "shared.schema.json"));
    }
}
