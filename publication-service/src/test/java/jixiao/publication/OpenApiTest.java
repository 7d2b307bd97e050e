package jixiao.publication;

import io.quarkus.test.junit.QuarkusTest;
import jixiao.testing.OpenApiContract;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class OpenApiTest {
    @Test
    void the_service_offers_what_its_contract_promises() throws Exception {
        OpenApiContract.assertKept();
    }
}
