package jixiao.evaluation.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@ServiceTest
class EvidenceApiTest {
    @Inject
    Told told;

    @Inject
    EntityManager database;

    @TestHTTPResource
    URI service;

    private OpenedSheet sheet;

    @BeforeEach
    void anOpenSheet() {
        sheet = OpenedSheet.in(told, "640300");
    }

    @Test
    void a_file_comes_back_as_it_was_sent() {
        byte[] scan = pdf(700_000);
        String id = upload(1, "签收单.pdf", scan)
                .statusCode(201)
                .header("Location", containsString(sheet.path() + "/evidence/"))
                .body("name", equalTo("签收单.pdf"))
                .body("type", equalTo("PDF"))
                .body("size", equalTo(scan.length))
                .extract()
                .path("id");

        Response back = sheet.auditor().get(sheet.path() + "/evidence/" + id);

        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.asByteArray()).isEqualTo(scan);
        assertThat(back.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(back.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(back.header("Content-Disposition"))
                .isEqualTo("attachment; filename*=UTF-8''%E7%AD%BE%E6%94%B6%E5%8D%95.pdf");
    }

    @Test
    void the_same_file_on_the_same_row_is_kept_once() {
        String first = upload(1, "a.pdf", pdf(100)).statusCode(201).extract().path("id");

        upload(1, "b.pdf", pdf(100)).statusCode(200).body("id", equalTo(first)).body("name", equalTo("a.pdf"));
        upload(2, "a.pdf", pdf(100)).statusCode(201);
        sheet.auditor().get(sheet.path() + "/rows/1/evidence").then().body("items.id", contains(first));
        sheet.auditor().get(sheet.path() + "/evidence").then().body("items.position", contains(1, 2));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "script.exe, %PDF-1.7, 415, 只接收 PDF",
        "archive.zip, PK, 415, 只接收 PDF",
        "photo.jpg, %PDF-1.7, 415, 内容不是 JPEG 文件",
        "page.pdf, <html>, 415, 内容不是 PDF 文件",
        "table.xlsx, PK, 415, 内容不是 XLSX 文件",
        "noextension, %PDF-1.7, 415, 只接收 PDF",
        "empty.pdf, '', 422, 是空的",
    })
    void a_file_that_is_not_what_it_says_is_refused(String name, String content, int status, String message) {
        upload(1, name, content.getBytes(StandardCharsets.UTF_8))
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("/file"))
                .body("detail", containsString(message));
    }

    @Test
    void a_document_is_taken_by_its_parts_and_not_with_macros() throws IOException {
        upload(1, "说明.docx", zip("[Content_Types].xml", "word/document.xml")).statusCode(201);
        upload(1, "表.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")).statusCode(201);
        upload(1, "表.docx", zip("[Content_Types].xml", "xl/workbook.xml")).statusCode(415);
        upload(1, "宏.xlsx", zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"))
                .statusCode(415)
                .body("detail", containsString("带有宏"));
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd.pdf, passwd.pdf", "C:\\temp\\单据.pdf, 单据.pdf", ".hidden.pdf, hidden.pdf"})
    void a_name_is_cleaned_of_its_path(String sent, String kept) {
        upload(1, sent, pdf(100)).statusCode(201).body("name", equalTo(kept));
    }

    @Test
    void a_file_over_twenty_megabytes_is_refused() {
        upload(1, "扫描件.pdf", pdf(21 * 1024 * 1024))
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:jixiao:problem:too-large"))
                .body("detail", containsString("单个佐证材料最大 20 MB"));
    }

    @Test
    void the_evidence_of_a_sheet_is_two_hundred_megabytes_at_most() {
        String large = upload(1, "大.pdf", pdf(100)).statusCode(201).extract().path("id");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update evidence set size = ? where id = ?")
                        .setParameter(1, 200L * 1024 * 1024 - 300)
                        .setParameter(2, UUID.fromString(large))
                        .executeUpdate());

        upload(2, "放得下.pdf", pdf(300)).statusCode(201);
        upload(3, "放不下.pdf", pdf(9))
                .statusCode(422)
                .body("errors.pointer", contains("/file"))
                .body("detail", containsString("合计最大 200 MB"));
        sheet.clerk().delete(sheet.path() + "/evidence/" + large).then().statusCode(204);
        upload(3, "放不下.pdf", pdf(9)).statusCode(201);
    }

    @Test
    void two_hundred_megabytes_are_refused_before_they_are_sent() throws IOException {
        String answer = answerTo("Content-Length: 209715200", new byte[64 * 1024]);

        assertThat(answer).startsWith("HTTP/1.1 413").containsIgnoringCase("content-type: application/problem+json");
        assertThat(answer).contains("urn:jixiao:problem:too-large", "提交的内容超过 32 MB");
    }

    @Test
    void a_body_that_does_not_say_how_large_it_is_is_cut_off_at_the_limit() throws IOException {
        byte[] megabyte = new byte[1024 * 1024];
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes("100000\r\n".getBytes(StandardCharsets.US_ASCII));
        chunk.writeBytes(megabyte);
        chunk.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));

        String answer = answerTo("Transfer-Encoding: chunked", chunk.toByteArray());

        assertThat(answer).startsWith("HTTP/1.1 413").containsIgnoringCase("content-type: application/problem+json");
        assertThat(answer).contains("urn:jixiao:problem:too-large", "提交的内容超过 32 MB");
    }

    @Test
    void evidence_stays_with_its_indicator_when_an_adjusted_goal_moves_or_drops_it() {
        upload(1, "人数.pdf", pdf(100)).statusCode(201);
        upload(3, "满意度.pdf", pdf(200)).statusCode(201);
        ObjectNode goal = sheet.event("indicator-service", "jixiao.goal.approved.v1");
        goal.put("version", 12).put("goalVersion", 2).withArray("indicators").remove(0);
        told.goal(sheet.project(), goal);

        sheet.auditor().get(sheet.path() + "/rows/2/evidence").then().body("items.name", contains("满意度.pdf"));
        sheet.auditor()
                .get(sheet.path() + "/evidence")
                .then()
                .body("items.name", contains("人数.pdf", "满意度.pdf"))
                .body("items.position", contains(nullValue(), equalTo(2)));
    }

    @Test
    void evidence_is_added_and_removed_only_while_the_sheet_is_filled_in() {
        String id = upload(1, "a.pdf", pdf(100)).extract().path("id");
        sheet.submitted();

        upload(1, "b.pdf", pdf(200)).statusCode(409);
        sheet.clerk().delete(sheet.path() + "/evidence/" + id).then().statusCode(409);
        sheet.step(sheet.clerk(), "withdraw").statusCode(200);
        sheet.clerk().delete(sheet.path() + "/evidence/" + id).then().statusCode(204);
        sheet.auditor().get(sheet.path() + "/evidence/" + id).then().statusCode(404);
        sheet.auditor().get(sheet.path() + "/evidence").then().body("items", empty());
    }

    @Test
    void another_units_evidence_is_out_of_sight() {
        String id = upload(1, "a.pdf", pdf(100)).extract().path("id");
        OpenedSheet other = OpenedSheet.in(told, "640300");

        other.clerk().get(sheet.path() + "/evidence/" + id).then().statusCode(404);
        other.clerk().get(other.path() + "/evidence/" + id).then().statusCode(404);
        sheet.department()
                .multiPart("file", "a.pdf", pdf(1))
                .contentType("multipart/form-data")
                .post(sheet.path() + "/rows/1/evidence")
                .then()
                .statusCode(403);
        upload(4, "a.pdf", pdf(100)).statusCode(404).body("detail", containsString("没有第 4 行"));
    }

    /** Sends the same bytes until the service answers or hangs up. */
    private String answerTo(String lengthHeader, byte[] bytes) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            OutputStream out = socket.getOutputStream();
            String head = "POST " + sheet.path() + "/rows/1/evidence HTTP/1.1\r\nHost: localhost\r\n"
                    + "Authorization: Bearer "
                    + TokensForTests.ofOrganisation(
                            Role.UNIT_CLERK, sheet.unit().key())
                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\n" + lengthHeader + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(20_000);
            try {
                for (int sent = 0; sent < 40 && socket.getInputStream().available() == 0; sent++) {
                    out.write(bytes);
                }
                out.flush();
            } catch (IOException hungUp) {
                // what it said before stands in the buffer
            }
            byte[] answer = new byte[8192];
            int length = socket.getInputStream().readNBytes(answer, 0, 16);
            length += socket.getInputStream().read(answer, length, answer.length - length);
            return new String(answer, 0, length, StandardCharsets.UTF_8);
        }
    }

    private ValidatableResponse upload(int position, String name, byte[] content) {
        byte[] head = ("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name.replace("\\", "\\\\") + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] body = Arrays.copyOf(head, head.length + content.length + tail.length);
        System.arraycopy(content, 0, body, head.length, content.length);
        System.arraycopy(tail, 0, body, head.length + content.length, tail.length);
        return sheet.clerk()
                .contentType("multipart/form-data; boundary=cut")
                .body(body)
                .post(sheet.path() + "/rows/" + position + "/evidence")
                .then();
    }

    private static byte[] pdf(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        byte[] signature = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(signature, 0, content, 0, Math.min(size, signature.length));
        return content;
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }
}
