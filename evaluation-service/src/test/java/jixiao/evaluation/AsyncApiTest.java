package jixiao.evaluation;

import jixiao.testing.AsyncApiContract;
import org.junit.jupiter.api.Test;

class AsyncApiTest {
    @Test
    void every_event_the_service_has_promised_stands_in_its_asyncapi() throws Exception {
        AsyncApiContract.assertTellsAllOf("evaluation-service");
    }
}
