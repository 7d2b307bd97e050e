package jixiao.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** One project from its registration to the pages citizens read. */
class WholeChainTest {
    private static final String PROJECT = "示例街道照明改造";

    @Test
    void a_project_walks_from_registration_to_its_published_self_evaluation() {
        Desks desks = RunningSuite.get().desks("640398", "W1");
        desks.open("示例城管局", "示例路灯所");
        ProjectWalk walk = new ProjectWalk(desks, PROJECT);

        walk.toAdmission();
        walk.publish(walk.awaitPrepared("LIBRARY"));
        walk.approveBudget();
        walk.publish(walk.awaitPrepared("TARGET"));
        assertThat(page(desks, walk.awaitPublic("TARGET"))).contains(PROJECT, "≥120盏", "示例路灯所", "24");
        walk.recordExecution("228000.00");
        walk.evaluate("更换路灯126盏，全部通过验收。", "126盏", "100%", "2025年10月", "1809元/盏", "35%", "93%");
        walk.publish(walk.awaitPrepared("SELF_EVALUATION"));

        assertThat(page(desks, walk.awaitPublic("SELF_EVALUATION"))).contains(PROJECT, "126盏", "22.8", "95");
        assertThat(page(desks, "/?q=" + URLEncoder.encode("照明", StandardCharsets.UTF_8)))
                .contains(PROJECT);
    }

    private static String page(Desks desks, String path) {
        return desks.citizen().get(path).expect(200).body();
    }
}
