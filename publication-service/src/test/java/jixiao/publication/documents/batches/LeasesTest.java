package jixiao.publication.documents.batches;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jixiao.publication.RecordedSamples;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class LeasesTest {
    @Inject
    RecordedSamples samples;

    @Inject
    PackBatch pack;

    @Inject
    PublicForms forms;

    @Inject
    WriteBatch write;

    @Inject
    Batches batches;

    @Inject
    Clock clock;

    @BeforeEach
    void nothing_else_waits() {
        samples.tell();
        packAll();
    }

    @Test
    void after_a_crash_another_takes_it_up_and_the_first_writes_no_more() {
        Batch asked = ask();
        Batch crashed = claim(Duration.ofMinutes(-1));
        batches.addPart(crashed, 0, new byte[] {1, 2, 3});
        packAll();

        Batch done = now(asked);

        assertThat(done.state()).isEqualTo(BatchState.DONE);
        assertThat(done.attempt()).isEqualTo(2);
        assertThat(UnpackedBatch.of(file(asked)).named("SHA256SUMS")).hasSize(1);
        assertThatThrownBy(() -> batches.addPart(crashed, 1, new byte[] {4})).isInstanceOf(BatchTakenAway.class);
        assertThatThrownBy(() -> batches.finish(crashed, 1, 3, "a", clock.instant()))
                .isInstanceOf(BatchTakenAway.class);
        assertThat(now(asked)).isEqualTo(done);
    }

    @Test
    void while_one_packs_nobody_else_does() {
        Batch asked = ask();
        claim(Duration.ofMinutes(1));

        assertThat(pack.next(() -> false)).isFalse();

        batches.cancel(asked.id());
    }

    @Test
    void who_is_cancelled_stops_between_two_documents() {
        Batch asked = ask();
        AtomicInteger documents = new AtomicInteger();

        pack.next(() -> {
            if (documents.incrementAndGet() == 2) {
                given().post(asked.path() + ":cancel").then().statusCode(200);
            }
            return false;
        });

        assertThat(documents).hasValue(2);
        assertThat(now(asked).state()).isEqualTo(BatchState.CANCELLED);
        assertThat(batches.part(now(asked), 0)).isEmpty();
    }

    @Test
    void who_stops_leaves_the_rest_to_another() {
        Batch asked = ask();

        pack.next(() -> true);

        assertThat(now(asked).state()).isEqualTo(BatchState.RUNNING);
        batches.cancel(asked.id());
    }

    @Test
    void what_fails_again_and_again_is_given_up() {
        Batch asked = ask();
        for (int crash = 0; crash < 4; crash++) {
            claim(Duration.ofMinutes(-1));
        }
        packAll();

        assertThat(now(asked).state()).isEqualTo(BatchState.FAILED);
        assertThat(now(asked).remarks()).contains("重新打包");
    }

    @Test
    void a_zip_that_grows_too_large_is_refused_and_says_why() {
        Batch asked = ask();
        new PackBatch(batches, forms, write, bounds(2000, 1), clock).next(() -> false);

        assertThat(now(asked).state()).isEqualTo(BatchState.FAILED);
        assertThat(now(asked).remarks()).contains("MB").contains("分别打包");
        assertThat(batches.part(now(asked), 0)).isEmpty();
    }

    @Test
    void more_forms_than_allowed_are_refused_and_it_says_why() {
        Batch asked = ask();
        new PackBatch(batches, forms, write, bounds(1, 1_000_000), clock).next(() -> false);

        assertThat(now(asked).state()).isEqualTo(BatchState.FAILED);
        assertThat(now(asked).remarks()).contains("超过 1 份表");
    }

    @Test
    void what_is_expired_is_gone_with_its_file() {
        Batch asked = ask();
        packAll();
        Instant later = clock.instant().plus(Duration.ofHours(25));

        assertThat(batches.byId(asked.id(), later)).isEmpty();
        assertThat(batches.deleteExpired(later)).isPositive();

        given().get(asked.path()).then().statusCode(404);
        given().get(asked.filePath()).then().statusCode(404);
    }

    private static BatchBounds.Configured bounds(int forms, long bytes) {
        return new BatchBounds.Configured(
                forms,
                new MemorySize(BigInteger.valueOf(bytes)),
                50,
                new MemorySize(BigInteger.valueOf(1L << 30)),
                Duration.ofHours(24));
    }

    private Batch ask() {
        String release = given().get("/api/publications?region=640303&fiscalYear=2023")
                .jsonPath()
                .getString("items[0].releaseId");
        String id = given().contentType(ContentType.JSON)
                .body("{\"release\":\"" + release + "\",\"formats\":[\"json\"]}")
                .post("/api/publications/batches")
                .jsonPath()
                .getString("id");
        return batches.byId(UUID.fromString(id), clock.instant()).orElseThrow();
    }

    private Batch claim(Duration leasedFor) {
        return batches.claim(clock.instant(), clock.instant().plus(leasedFor)).orElseThrow();
    }

    private Batch now(Batch batch) {
        return batches.byId(batch.id(), clock.instant()).orElseThrow();
    }

    private byte[] file(Batch batch) {
        return given().get(batch.filePath()).asByteArray();
    }

    private void packAll() {
        while (pack.next(() -> false)) {}
    }
}
