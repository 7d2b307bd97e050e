package jixiao.publication.site;

import static jixiao.publication.Callers.performanceOffice;
import static jixiao.publication.Callers.unitHead;
import static jixiao.publication.Producers.ofProject;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jixiao.publication.Producers;
import jixiao.testing.ServiceTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class DifferenceOnThePageTest {
    private static final String UNIT = "640300/129001";

    @Inject
    Producers producers;

    private final UUID project = UUID.randomUUID();
    private String id;

    @BeforeEach
    void a_published_self_evaluation_was_corrected() {
        producers.say("project-service", "jixiao.organisation.changed.v1", state -> {});
        producers.say("evaluation-service", "jixiao.evaluation.completed.v1", told());
        id = unitHead(UNIT)
                .get("/api/publications?stage=PREPARED&projectId=" + project)
                .path("items[0].id");
        publish();
        producers.say(
                "evaluation-service",
                "jixiao.evaluation.corrected.v1",
                told().andThen(state -> state.put("achieved", "已完成126名劳模的春节慰问。")));
        publish();
    }

    @Test
    void the_page_says_why_it_was_corrected_and_what_each_field_was_and_is() {
        Document page = Site.openAndKeep("/disclosures/" + id, "correction");

        assertThat(page.select(".remark").text()).contains("更正说明（第 2 版）", "补记12月支付。");
        Element changes = page.selectFirst(".changes");
        assertThat(changes.selectFirst("h2").text()).isEqualTo("与上一版的差异");
        assertThat(changes.select("thead th[scope=col]").eachText()).containsExactly("项目", "上一版", "本版");
        assertThat(changes.select("tbody th[scope=row]").eachText()).contains("实际完成情况");
        assertThat(changes.select("del").text()).contains("已完成124名劳模的春节慰问。");
        assertThat(changes.select("ins").text()).contains("已完成126名劳模的春节慰问。");
    }

    @Test
    void the_first_edition_has_nothing_to_differ_from() {
        assertThat(Site.open("/disclosures/" + id + "/editions/1").select(".changes"))
                .isEmpty();
    }

    @Test
    void what_was_withdrawn_is_not_told_by_the_difference_of_the_next_edition() {
        performanceOffice("640300")
                .body("{\"remarks\":\"金额有误。\"}")
                .post("/api/publications/" + id + ":withdraw")
                .then()
                .statusCode(200);
        producers.say(
                "evaluation-service",
                "jixiao.evaluation.corrected.v1",
                told().andThen(state -> state.put("version", 90).put("achieved", "重新核对。")));
        publish();

        assertThat(Site.open("/disclosures/" + id).text()).doesNotContain("已完成126名劳模的春节慰问。");
    }

    private Consumer<ObjectNode> told() {
        return ofProject(project).andThen(state -> state.put("fiscalYear", 2042));
    }

    private void publish() {
        for (String step : List.of("approve", "publish")) {
            (step.equals("approve") ? unitHead(UNIT) : performanceOffice("640300"))
                    .post("/api/publications/" + id + ":" + step)
                    .then()
                    .statusCode(200);
        }
    }
}
