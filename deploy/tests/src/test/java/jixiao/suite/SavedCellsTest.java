package jixiao.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A person fills in a sheet while evaluation-service is killed: what was answered as saved is there afterwards. */
class SavedCellsTest {
    private static final int BEFORE_THE_KILL = 25;

    private final RunningSuite suite = RunningSuite.get();
    private final Desks desks = suite.desks("640398", "W4");

    @Test
    void no_cell_that_was_saved_is_lost_and_none_is_half_saved() throws InterruptedException {
        String sheet = openSheet();
        Clerk clerk = new Clerk(sheet);
        CompletableFuture<Void> work = CompletableFuture.runAsync(clerk::saveUntilTheServiceDies);
        clerk.hasSavedEnough.await();

        suite.kill("evaluation");
        work.join();
        suite.restart("evaluation");

        JsonObject row =
                desks.clerk().get(sheet).expect(200).json().getJsonArray("rows").getJsonObject(0);
        int saved = Integer.parseInt(row.getString("actual").replace("盏", ""));
        assertThat(saved)
                .as("the last save answered, or the one under way")
                .isBetween(clerk.answered, clerk.answered + 1);
        assertThat(row.getString("explanation")).as("both cells of one save").isEqualTo("第 " + saved + " 次填报。");
        assertThat(desks.clerk().list(sheet + "/changes").stream()
                        .filter(change -> change.getString("action").equals("fill-in-row")))
                .as("the log of the cells")
                .hasSize(saved);
    }

    private String openSheet() {
        desks.open("示例照明局", "示例照明所");
        ProjectWalk walk = new ProjectWalk(desks, "示例断电测试照明改造");
        walk.toAdmission();
        walk.approveBudget();
        return walk.awaitSheet();
    }

    /** Saves the first row over and over, each time with another actual value and explanation. */
    private final class Clerk {
        private final String sheet;
        private final CountDownLatch hasSavedEnough = new CountDownLatch(BEFORE_THE_KILL);
        private volatile int answered;

        Clerk(String sheet) {
            this.sheet = sheet;
        }

        void saveUntilTheServiceDies() {
            try {
                String etag = desks.clerk().get(sheet).expect(200).etag();
                for (int next = 1; ; next++) {
                    Api.Answer answer = desks.clerk()
                            .put(
                                    sheet + "/rows/1",
                                    etag,
                                    new JsonObject()
                                            .put("actual", next + "盏")
                                            .put("explanation", "第 " + next + " 次填报。"));
                    if (answer.status() != 200) {
                        return;
                    }
                    answered = next;
                    etag = answer.etag();
                    hasSavedEnough.countDown();
                }
            } catch (UncheckedIOException connectionLost) {
                assertThat(answered).isGreaterThanOrEqualTo(BEFORE_THE_KILL);
            }
        }
    }
}
