package jixiao.publication.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
    private final ClientAddress clients = new ClientAddress(List.of("127.0.0.1", "10.0.0.0/8", "fd00::/16"));

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7,  '',                       203.0.113.7",
        "203.0.113.7,  198.51.100.1,             203.0.113.7",
        "10.1.2.3,     198.51.100.1,             198.51.100.1",
        "10.1.2.3,     '1.1.1.1, 198.51.100.1',  198.51.100.1",
        "127.0.0.1,    '198.51.100.1, 10.9.9.9', 198.51.100.1",
        "fd00::1,      2001:db8::7,              2001:db8::7",
        "10.1.2.3,     evil.example,             evil.example"
    })
    void only_what_a_trusted_peer_says_of_its_caller_counts(String peer, String forwarded, String client) {
        assertThat(clients.of(peer, forwarded.isEmpty() ? List.of() : List.of(forwarded)))
                .contains(client);
    }

    @Test
    void a_trusted_peer_that_asks_for_itself_is_not_limited() {
        assertThat(clients.of("127.0.0.1", List.of())).isEmpty();
        assertThat(clients.of("10.1.2.3", List.of("127.0.0.1"))).isEmpty();
    }

    @Test
    void a_proxy_that_adds_a_line_of_its_own_is_believed_before_what_its_caller_sent() {
        assertThat(clients.of("10.1.2.3", List.of("1.1.1.1", "198.51.100.1"))).contains("198.51.100.1");
    }

    @Test
    void a_peer_that_is_no_address_is_refused_at_the_start() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ClientAddress(List.of("ingress.local")));
    }
}
