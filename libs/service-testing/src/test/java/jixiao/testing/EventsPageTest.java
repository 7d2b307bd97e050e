package jixiao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventsPageTest {
    private final EventsPage page = new EventsPage(List.of(
            "| type | topic | key | said when | read by |",
            "|---|---|---|---|---|",
            "| `jixiao.organisation.changed.v1` | `jixiao.organisations` | organisation | renamed by project | all |",
            "| `jixiao.budget.approved.v1` | `jixiao.projects` | project | approved | indicator, publication |",
            "| `jixiao.project.closed.v1` | 〃 | 〃 | the publication ends | – |"));

    @Test
    void a_service_reads_what_names_it_in_the_last_column_and_what_all_read() {
        assertThat(page.typesReadBy("publication"))
                .containsExactlyInAnyOrder("jixiao.organisation.changed.v1", "jixiao.budget.approved.v1");
        assertThat(page.typesReadBy("project")).containsExactly("jixiao.organisation.changed.v1");
    }
}
