package jixiao.evaluation.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** People, events and the end of the year at the same moment. */
@QuarkusTest
@ServiceTest
class TogetherTest {
    @Inject
    Told told;

    private OpenedSheet sheet;

    @BeforeEach
    void anOpenSheet() {
        sheet = OpenedSheet.in(told, "64" + (1000 + (int) (System.nanoTime() % 9000)));
    }

    @RepeatedTest(3)
    void of_two_who_save_at_once_one_wins_and_the_other_is_told_what_changed() throws Exception {
        String seen = sheet.etag();
        List<Response> answers = together(() -> save(seen, 1), () -> save(seen, 2), () -> save(seen, 3));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412, 412);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 412)
                .allSatisfy(answer ->
                        assertThat(answer.jsonPath().getList("errors.pointer")).hasSize(1));
    }

    @RepeatedTest(3)
    void a_payment_that_comes_while_people_save_is_not_lost() throws Exception {
        together(
                () -> save("*", 1),
                () -> {
                    sheet.pay(12, "89280.00");
                    return null;
                },
                () -> save("*", 2));

        sheet.show()
                .body("execution.rate", equalTo("90.00"))
                .body("rows[0].actual", equalTo("1人"))
                .body("rows[1].actual", equalTo("2人"));
    }

    @RepeatedTest(3)
    void a_payment_that_comes_while_the_year_is_closed_and_opened_goes_on_in_the_end() throws Exception {
        String year = "/api/evaluations/years/" + sheet.unit().region() + "/2024";
        List<Callable<Response>> work = new ArrayList<>();
        work.add(() -> {
            sheet.performanceOffice().post(year + ":close");
            return sheet.performanceOffice().body("{\"remarks\": \"补记。\"}").post(year + ":reopen");
        });
        for (int version = 12; version < 16; version++) {
            int newer = version;
            work.add(() -> {
                sheet.pay(newer, (80000 + newer) + ".00");
                return null;
            });
        }

        List<Response> answers = together(work);

        assertThat(answers.getFirst().statusCode()).isEqualTo(200);
        sheet.show().body("funds[0].executed", equalTo("80015.00"));
        assertThat(OpenedSheet.as(TokensForTests.ofRegion(Role.ADMINISTRATOR, "640000"))
                        .get("/operations/parked-events")
                        .jsonPath()
                        .getList("$"))
                .isEmpty();
    }

    private Response save(String seen, int row) {
        return sheet.clerk()
                .header("If-Match", seen)
                .body("{\"actual\": \"" + row + "人\"}")
                .put(sheet.path() + "/rows/" + row);
    }

    @SafeVarargs
    private static List<Response> together(Callable<Response>... work) throws Exception {
        return together(List.of(work));
    }

    private static List<Response> together(List<Callable<Response>> work) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(work.size())) {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : people.invokeAll(work)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
