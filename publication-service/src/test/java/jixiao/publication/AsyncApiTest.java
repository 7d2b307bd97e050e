package jixiao.publication;

import jixiao.testing.AsyncApiContract;
import org.junit.jupiter.api.Test;

class AsyncApiTest {
    @Test
    void the_service_tells_what_its_contract_promises() throws Exception {
        AsyncApiContract.assertTellsAllOf("publication-service");
    }
}
