package jixiao.indicator.library.csv;

import static jixiao.indicator.library.LibraryCalls.administrator;
import static jixiao.indicator.library.LibraryCalls.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class LibraryTablesTest {
    private static final String HEAD =
            "编码,版本,适用范围,适用区划,行业,部门,一级指标,二级指标,指标名称,指标解释,计量单位,指标方向,常用值下限,常用值上限,常用值说明,数据来源,佐证材料,评分规则,计分方式\r\n";

    @Test
    void the_whole_library_goes_out_and_in_again_unchanged() {
        byte[] exported = export("");
        assertThat(new String(exported, StandardCharsets.UTF_8))
                .startsWith("\uFEFF编码,版本,适用范围")
                .contains("职工满意度");

        imported(administrator(), exported, false)
                .statusCode(200)
                .body("added", equalTo(0))
                .body("changed", equalTo(0))
                .body("faults", empty());
    }

    @Test
    void a_row_that_says_the_same_needs_no_right_and_a_changed_one_does() {
        byte[] exported = export("");
        imported(office("640100"), exported, false)
                .statusCode(200)
                .body("changed", equalTo(0))
                .body("unchanged", greaterThan(50));

        String changed = new String(exported, StandardCharsets.UTF_8).replaceFirst("固定资产管理系统", "资产台账");
        imported(office("640100"), changed.getBytes(StandardCharsets.UTF_8), false)
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].message", containsString("不能维护"));
    }

    @Test
    void a_change_of_an_older_version_is_a_fault() {
        imported(office("640100"), table(row("", "640100", "版本满意度", "90")), false)
                .statusCode(200);
        String code = office("640100")
                .get("/api/indicators?region=640100&q=版本满意度")
                .then()
                .extract()
                .path("items[0].code");
        imported(office("640100"), table(row(code, "640100", "版本满意度", "80")), false)
                .statusCode(200);

        imported(office("640100"), table(row(code, "640100", "版本满意度", "70")), true)
                .body("faults.column", contains("版本"))
                .body("faults[0].message", containsString("已是第 2 版"));
        imported(office("640100"), table(row(code, "640100", "版本满意度", "70").replace(",1,共性", ",,共性")), true)
                .body("faults.column", contains("版本"))
                .body("faults[0].message", containsString("重新导出"));
    }

    @Test
    void a_name_that_one_row_leaves_is_free_for_the_next() {
        imported(office("640100"), table(row("", "640100", "让名满意度甲", "90"), row("", "640100", "让名满意度乙", "90")), false)
                .statusCode(200)
                .body("added", equalTo(2));
        String code = office("640100")
                .get("/api/indicators?region=640100&q=让名满意度甲")
                .then()
                .extract()
                .path("items[0].code");
        String next = office("640100")
                .get("/api/indicators?region=640100&q=让名满意度乙")
                .then()
                .extract()
                .path("items[0].code");

        imported(
                        office("640100"),
                        table(
                                row(code, "640100", "让名满意度丙", "90"),
                                row(next, "640100", "让名满意度甲", "90"),
                                row("", "640100", "让名满意度乙", "90")),
                        false)
                .statusCode(200)
                .body("changed", equalTo(2))
                .body("added", equalTo(1));
        office("640100").get("/api/indicators?region=640100&q=让名满意度丙").then().body("items[0].code", equalTo(code));
    }

    @Test
    void one_code_twice_in_a_table_is_a_fault_of_the_second_row() {
        imported(
                        office("640100"),
                        table(row("C-SAT-0001", "", "服务对象满意度", "1"), row("C-SAT-0001", "", "服务对象满意度", "2")),
                        true)
                .body("faults.findAll { it.column == '编码' }.row", contains(3));
    }

    @Test
    void five_thousand_rows_come_in_within_seconds() {
        byte[] many = table(IntStream.rangeClosed(1, 5_000)
                .mapToObj(i -> row("", "640100", "批量满意度" + i, "90"))
                .toArray(String[]::new));
        long start = System.nanoTime();

        imported(office("640100"), many, true)
                .statusCode(200)
                .body("added", equalTo(5_000))
                .body("faults", empty());

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void the_first_two_hundred_faults_are_told_and_all_are_counted() {
        byte[] faulty = table(IntStream.rangeClosed(1, 5_000)
                .mapToObj(i -> row("", "640100", "错误满意度" + i, "九十"))
                .toArray(String[]::new));

        imported(office("640100"), faulty, true)
                .statusCode(200)
                .body("faultCount", equalTo(5_000))
                .body("faults", hasSize(200))
                .body("faults[199].row", equalTo(201));
        imported(office("640100"), faulty, false)
                .statusCode(422)
                .body("detail", containsString("5000 处"))
                .body("errors", hasSize(200));
    }

    @Test
    void a_table_too_large_too_long_or_too_wide_is_refused_as_a_whole() {
        imported(office("640100"), "x".repeat(5_000_001).getBytes(StandardCharsets.UTF_8), true)
                .body("faults.message", contains(containsString("最大 5 MB")));
        imported(office("640100"), table("x\r\n".repeat(5_001)), true)
                .body("faults.message", contains(containsString("最多导入 5000 行")));
        imported(office("640100"), table(",".repeat(60)), true)
                .body("faults.message", contains(containsString("第 2 行超过 50 栏")));
        imported(office("640100"), HEAD.replace("行业,", "行业,行业,").getBytes(StandardCharsets.UTF_8), true)
                .body("faults.message", contains(containsString("不止一个")));
    }

    @Test
    void a_row_without_a_code_adds_and_one_with_a_code_changes() {
        imported(office("640100"), table(row("", "640100", "导入满意度甲", "90")), false)
                .statusCode(200)
                .body("added", equalTo(1));
        String code = office("640100")
                .get("/api/indicators?region=640100&q=导入满意度甲")
                .then()
                .body("items[0].code", startsWith("C-640100-SAT-1"))
                .extract()
                .path("items[0].code");

        imported(office("640100"), table(row(code, "640100", "导入满意度甲", "80")), false)
                .statusCode(200)
                .body("changed", equalTo(1));
        imported(office("640100"), table(row(code, "640100", "导入满意度甲", "80.00")), false)
                .statusCode(200)
                .body("unchanged", equalTo(1));
    }

    @Test
    void a_dry_run_keeps_nothing() {
        imported(office("640100"), table(row("", "640100", "试导满意度", "90")), true)
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("added", equalTo(1));
        office("640100").get("/api/indicators?region=640100&q=试导满意度").then().body("items.name", not(hasItem("试导满意度")));
    }

    @Test
    void every_fault_stands_at_its_row_and_column() {
        byte[] faulty = table(
                row("", "640100", "错行满意度甲", "九十"),
                row("", "640300", "错行满意度乙", "90"),
                row("C-SAT-9999", "640100", "错行满意度丙", "90"),
                row("", "640100", "", "90"),
                row("", "640100", "错行满意度丁", "99").replace("共性", "通用"),
                row("", "640100", "错行满意度戊", "99"));

        imported(office("640100"), faulty, true)
                .statusCode(200)
                .body("faults.row", contains(2, 3, 4, 5, 6, 7))
                .body("faults.column", contains("常用值下限", "", "编码", "指标名称", "适用范围", "常用值上限"))
                .body("faults[0].message", containsString("只填数字"))
                .body("faults[1].message", containsString("绩效科室"));
        imported(office("640100"), faulty, false)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/rows/2/常用值下限"))
                .body("detail", containsString("6 处"));
        office("640100")
                .get("/api/indicators?region=640100&q=错行满意度")
                .then()
                .body("items.findAll { it.name.startsWith('错行') }", empty());
    }

    @Test
    void one_name_twice_in_a_table_is_a_fault_of_the_second_row() {
        imported(office("640100"), table(row("", "640100", "两行满意度", "90"), row("", "640100", "两行 满意度", "90")), true)
                .statusCode(200)
                .body("faults.row", contains(3));
    }

    @Test
    void a_table_with_other_captions_is_refused() {
        imported(office("640100"), "指标,数值\r\n甲,1\r\n".getBytes(StandardCharsets.UTF_8), true)
                .statusCode(200)
                .body("faults.message", hasItem(containsString("不认识栏目“指标”")))
                .body("faults.column", hasItem("指标名称"));
        imported(office("640100"), new byte[0], true)
                .statusCode(200)
                .body("faults.message", hasItem(containsString("空")));
    }

    @Test
    void only_keepers_import() {
        office("640100")
                .contentType("application/json")
                .body("{}")
                .post("/api/indicators/imports")
                .then()
                .statusCode(415);
    }

    private static byte[] export(String query) {
        return administrator()
                .get("/api/indicators/export.csv" + query)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .header("Content-Disposition", containsString("indicators.csv"))
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse imported(RequestSpecification caller, byte[] file, boolean dryRun) {
        return caller.contentType("text/csv")
                .body(file)
                .post("/api/indicators/imports?dryRun=" + dryRun)
                .then();
    }

    private static byte[] table(String... rows) {
        return (HEAD + String.join("\r\n", rows)).getBytes(StandardCharsets.UTF_8);
    }

    private static String row(String code, String region, String name, String low) {
        return code + "," + (code.isEmpty() ? "" : "1") + ",共性," + region + ",,,满意度指标,服务对象满意度指标," + name
                + ",满意人数占比,%,正向," + low + ",95,,问卷调查,调查问卷,按比例计分,正向比例";
    }
}
