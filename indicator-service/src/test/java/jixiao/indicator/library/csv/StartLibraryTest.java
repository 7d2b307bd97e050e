package jixiao.indicator.library.csv;

import static jixiao.indicator.library.LibraryCalls.administrator;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.indicator.library.Library;
import jixiao.indicator.library.LibraryHit;
import jixiao.indicator.library.LibraryQuery;
import jixiao.indicator.library.LibraryStage;
import jixiao.testing.ServiceTest;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
@TestTransaction
class StartLibraryTest {
    @Inject
    StartLibrary start;

    @Inject
    Library library;

    @Test
    void the_library_starts_with_indicators_of_every_class() {
        List<LibraryHit> all = library.find(
                new LibraryQuery(null, null, null, null, null, null, Set.of(LibraryStage.ACTIVE), null, null), 500);

        assertThat(all.stream().filter(hit -> !hit.indicator().isTended())).hasSizeGreaterThan(100);
        assertThat(all.stream()
                        .map(hit -> hit.indicator().content().subcategory())
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Subcategory.class));
    }

    @Test
    void an_edition_is_loaded_once() throws IOException {
        assertThat(start.load(shipped())).isZero();
    }

    @Test
    void a_newer_edition_adds_and_changes_only_what_people_did_not_touch() throws IOException {
        String edition = new String(shipped(), StandardCharsets.UTF_8);
        String newer = edition.replace("实际参加培训并完成规定内容的人数", "实际完成培训的人数")
                + "C-SAT-0900,共性,,,,满意度指标,服务对象满意度指标,新版满意度,满意人数占比,%,正向,90,95,,问卷调查,调查问卷,按比例计分,正向比例\n";

        assertThat(start.load(newer.getBytes(StandardCharsets.UTF_8))).isEqualTo(2);
        assertThat(library.byCode("C-QTY-0001").orElseThrow().content().definition())
                .contains("实际完成培训的人数");
        assertThat(library.byCode("C-SAT-0900")).isPresent();
        assertThat(library.versionsOf(library.byCode("C-QTY-0001").orElseThrow().id()))
                .hasSize(2);
    }

    @Test
    void what_people_touched_is_theirs() throws IOException {
        String id = administrator()
                .get("/api/indicators?q=C-SUS-0003")
                .then()
                .extract()
                .path("items[0].id");
        administrator()
                .header("If-Match", "*")
                .body("""
                        {"subcategory": "SUSTAINABLE_IMPACT", "name": "设施设备完好率", "definition": "本地区的解释。",
                         "unitOfMeasure": "%", "direction": "POSITIVE", "dataSource": "资产管理系统",
                         "evidence": "巡检记录", "scoringRule": "按比例计分。", "ruleKind": "POSITIVE"}""")
                .put("/api/indicators/" + id)
                .then()
                .statusCode(200);
        String newer = new String(shipped(), StandardCharsets.UTF_8).replace("投入使用后设施设备", "设施设备");

        assertThat(start.load(newer.getBytes(StandardCharsets.UTF_8))).isZero();
        assertThat(library.byCode("C-SUS-0003").orElseThrow().content().definition())
                .isEqualTo("本地区的解释。");
    }

    @Test
    void the_shipped_edition_has_no_code_twice() throws IOException {
        List<String> codes = Arrays.stream(new String(shipped(), StandardCharsets.UTF_8).split("\n"))
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        assertThat(codes).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    private static byte[] shipped() throws IOException {
        try (InputStream file = StartLibrary.class.getResourceAsStream("start-content.csv")) {
            return file.readAllBytes();
        }
    }
}
