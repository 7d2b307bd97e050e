package jixiao.project;

import jixiao.testing.AsyncApiContract;
import org.junit.jupiter.api.Test;

class AsyncApiTest {
    @Test
    void the_service_lists_every_event_it_has_promised_and_no_other() throws Exception {
        AsyncApiContract.assertTellsAllOf("project-service");
    }
}
