package jixiao.project.imports;

import static jixiao.project.imports.Documents.fundOffice;
import static jixiao.project.imports.Documents.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Tables as other provinces publish them: codes before names, targets in three columns, pages in the national encoding. */
@QuarkusTest
@ServiceTest
class CodedOrganisationsTest {
    private static final String DOCUMENT = """
            部门预算项目绩效目标表
            （2024年度）
            单位：万元
            项目名称\t村级公路养护
            主管部门及代码\t[129]青岭县交通运输局\t实施单位\t129001-青岭县公路养护中心
            年度资金总额\t12.50
            年度总体目标\t完成村道养护。
            一级指标\t二级指标\t三级指标\t指标性质\t指标值\t度量单位
            产出指标\t质量指标\t养护合格率\t≥\t95\t%
            效益指标\t社会效益指标\t出行条件\t定性\t明显\t
            """;

    @Test
    void a_code_printed_with_a_name_becomes_the_organisations_code() {
        send(fundOffice("640391"), "640391", DOCUMENT, "?dryRun=true")
                .statusCode(200)
                .body("forms.name", contains("村级公路养护"))
                .body("forms[0].department.name", equalTo("青岭县交通运输局"))
                .body("forms[0].department.code", equalTo("129"))
                .body("forms[0].unit.name", equalTo("青岭县公路养护中心"))
                .body("forms[0].unit.code", equalTo("129001"))
                .body("money", equalTo("125000.00"));
    }

    @Test
    void a_character_lost_to_mixed_encodings_is_reported_on_its_line() {
        byte[] content = (DOCUMENT + "备注\t资金来源：@\n").getBytes(StandardCharsets.UTF_8);
        byte[] stray = "本".getBytes(Charset.forName("GB18030"));
        for (int index = 0; index < content.length; index++) {
            content[index] = content[index] == '@' ? stray[0] : content[index];
        }

        send(fundOffice("640392"), "640392", content, "?dryRun=true")
                .statusCode(200)
                .body("findings.code", hasItem("characters-lost"))
                .body("findings.find { it.code == 'characters-lost' }.line", equalTo(11));
    }

    @Test
    void a_page_without_a_table_is_refused_in_words() {
        send(fundOffice("640393"), "640393", "<html><body><p>绩效目标见附件。</p></body></html>", "")
                .statusCode(422)
                .body("errors[0].message", containsString("没有找到绩效表"));
    }
}
