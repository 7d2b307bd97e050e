package jixiao.project.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jixiao.project.imports.Documents.finished;
import static jixiao.project.imports.Documents.fundOffice;
import static jixiao.project.imports.Documents.library;
import static jixiao.project.imports.Documents.sample;
import static jixiao.project.imports.Documents.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** What no event can hold is refused on arrival. */
@QuarkusTest
@ServiceTest
class LargeDocumentsTest {
    private static final String SENTENCE = "意见要求全面实施预算绩效管理；";

    @Test
    void a_notice_too_long_to_be_told_is_refused_at_the_file_and_nothing_is_kept() {
        String document = new String(sample("documents/s4-ningxia-targets-2025.txt"), UTF_8)
                .replaceFirst("有关要求，", "有关要求，" + SENTENCE.repeat(8 * 1024 * 1024 / SENTENCE.getBytes(UTF_8).length));

        send(fundOffice("640359"), "640359", document, "")
                .statusCode(422)
                .body("errors.pointer", contains("/file"))
                .body("errors[0].message", containsString("拆成几个文件"));
        fundOffice("640359").get("/api/imports").then().body("items", empty());
    }

    @Test
    void a_form_too_long_to_be_told_is_left_out_with_its_reason_and_the_others_are_recorded() {
        String document = library("某局", "某局", "甲项目", "乙项目").replaceFirst("保障工作开展。", "保障工作开展，".repeat(200_000));

        String id = send(fundOffice("640358"), "640358", document, "")
                .statusCode(202)
                .body("forms.state", contains("REFUSED", "WAITING"))
                .body("forms[0].reason", containsString("过长"))
                .extract()
                .path("id");

        assertThat(finished("640358", id).getList("forms.state")).containsExactly("REFUSED", "RECORDED");
    }
}
