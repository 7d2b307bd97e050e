package jixiao.project.imports;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jixiao.kit.identity.Role;
import jixiao.testing.TokensForTests;

/** Sends documents, real and made, as the tests of the imports do over and over. */
final class Documents {
    private static final Path SAMPLES = Path.of("..", "samples");

    private Documents() {}

    static byte[] sample(String name) {
        return read(SAMPLES.resolve(name));
    }

    /** A library document with one form per name, all of one unit of one department. */
    static String library(String department, String unit, String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(i -> """


                        项目库年度绩效表

                        (2026年)

                        项目名称\t%s\t\t
                        主管部门\t%s\t实施单位\t%s
                        项目属性\t一年期项目\t项目期限\t1年
                        资金主管处(科、股)室\t行政政法股\t项目年度金额(元)\t%d
                        项目年度绩效目标\t保障工作开展。
                        一级绩效指标\t二级绩效指标\t绩效内容\t绩效值
                        产出指标\t数量指标\t保障单位运行月数\t12个月
                        \t成本指标\t预算金额\t≤20万元
                        满意度指标\t服务对象满意度\t职工满意度\t≥95%%
                        """.formatted(names[i], department, unit, 1000 + i))
                .collect(Collectors.joining());
    }

    static RequestSpecification fundOffice(String region) {
        return given().auth().oauth2(TokensForTests.ofRegion(Role.FUND_OFFICE, region));
    }

    static ValidatableResponse send(RequestSpecification who, String region, String text, String query) {
        return send(who, region, text.getBytes(StandardCharsets.UTF_8), query);
    }

    static ValidatableResponse send(RequestSpecification who, String region, byte[] content, String query) {
        return who.multiPart("file", "document.txt", content)
                .multiPart(field("region", region))
                .multiPart(field("source", "某网站"))
                .post("/api/imports" + query)
                .then();
    }

    static MultiPartSpecification field(String name, String value) {
        return new MultiPartSpecBuilder(value)
                .controlName(name)
                .charset(StandardCharsets.UTF_8)
                .build();
    }

    /** Waits until every form is recorded or refused. */
    static JsonPath finished(String region, String id) {
        return await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> show(region, id), answer -> answer.get("finishedAt") != null);
    }

    static JsonPath show(String region, String id) {
        return fundOffice(region)
                .get("/api/imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
