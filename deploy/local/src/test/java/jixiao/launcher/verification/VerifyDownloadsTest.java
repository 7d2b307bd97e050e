package jixiao.launcher.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jixiao.digests.Digest;
import jixiao.digests.DigestList;
import jixiao.digests.SignedDigests;
import jixiao.digests.SigningKey;
import jixiao.launcher.Refusal;
import jixiao.launcher.verification.Statement.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyDownloadsTest {
    private static final String COMFORT = "{\"name\":\"劳模春节慰问金\"}";
    private static final String REST = "{\"name\":\"疗休养\"}";
    private static final String OLD = "{\"name\":\"疗休养\",\"goal\":\"旧\"}";

    private final SigningKey signing = SigningKey.generate();

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private Optional<Path> key;

    @BeforeEach
    void a_release_was_downloaded() throws IOException {
        DigestList list = new DigestList(
                "r1",
                "吴忠市总工会2024年绩效自评",
                List.of(
                        listed("a", 1, "劳模春节慰问金", "PUBLISHED", COMFORT),
                        listed("b", 1, "疗休养", "SUPERSEDED", OLD),
                        listed("b", 2, "疗休养", "PUBLISHED", REST)));
        write("digests.json", SignedDigests.signed(list, signing).write());
        write("慰问.json", COMFORT);
        write("疗休养.json", REST);
        Path pem = elsewhere.resolve("key.pem");
        Files.writeString(pem, signing.verifyingKey().pem());
        key = Optional.of(pem);
    }

    @Test
    void what_is_as_published_is_said_to_be_right() {
        assertThat(VerifyDownloads.verify(List.of(folder), key))
                .extracting(Statement::toString)
                .containsExactly(
                        "✓ digests.json：签名正确（公钥 " + signing.verifyingKey().id() + "），“吴忠市总工会2024年绩效自评”共 3 件。",
                        "✓ 慰问.json：与公布的“劳模春节慰问金”第 1 版一致。",
                        "✓ 疗休养.json：与公布的“疗休养”第 2 版一致。");
    }

    @Test
    void one_tampered_byte_is_found() throws IOException {
        write("慰问.json", COMFORT.replace("慰", "問"));

        assertThat(wrong(List.of(folder)))
                .hasSize(2)
                .anySatisfy(
                        sentence -> assertThat(sentence).startsWith("慰问.json：").contains("被改动过"))
                .anySatisfy(sentence -> assertThat(sentence).startsWith("缺少“劳模春节慰问金”第 1 版"));
    }

    @Test
    void a_document_missing_from_a_folder_is_a_fault_and_from_single_files_a_remark() throws IOException {
        Files.delete(folder.resolve("疗休养.json"));

        assertThat(wrong(List.of(folder))).containsExactly("缺少“疗休养”第 2 版（/disclosures/b/editions/2.json）。");
        assertThat(wrong(List.of(folder.resolve("digests.json"), folder.resolve("慰问.json"))))
                .isEmpty();
    }

    @Test
    void another_key_or_none_verifies_nothing() throws IOException {
        Path other = elsewhere.resolve("other.pem");
        Files.writeString(other, SigningKey.generate().verifyingKey().pem());

        assertThat(wrongOf(VerifyDownloads.verify(List.of(folder), Optional.of(other))))
                .singleElement()
                .asString()
                .contains("不是同一把");
        assertThat(wrongOf(VerifyDownloads.verify(List.of(folder), Optional.empty())))
                .singleElement()
                .asString()
                .contains("--key");
    }

    @Test
    void a_list_changed_after_it_was_signed_is_found() throws IOException {
        Path list = folder.resolve("digests.json");
        String digest = Digest.of(COMFORT.getBytes(UTF_8)).sha256();
        String forged = "{\"name\":\"别的\"}";
        write("慰问.json", forged);
        write(
                "digests.json",
                Files.readString(list)
                        .replace(digest, Digest.of(forged.getBytes(UTF_8)).sha256()));

        assertThat(wrong(List.of(folder)))
                .anySatisfy(sentence -> assertThat(sentence).contains("签名不正确"));
    }

    @Test
    void an_archive_is_verified_like_a_folder() throws IOException {
        Path archive = elsewhere.resolve("公开.zip");
        try (OutputStream file = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(file);
                Stream<Path> files = Files.list(folder)) {
            for (Path each : files.sorted().toList()) {
                zip.putNextEntry(new ZipEntry("公开/" + each.getFileName()));
                Files.copy(each, zip);
            }
        }

        assertThat(wrong(List.of(archive))).isEmpty();
    }

    @Test
    void a_zip_that_the_site_packed_is_a_selection_and_every_file_in_it_is_accounted_for() throws IOException {
        Files.delete(folder.resolve("疗休养.json"));
        write("慰问.pdf", "%PDF-1.7");
        write("SHA256SUMS", sum("digests.json") + sum("慰问.json") + sum("慰问.pdf"));

        assertThat(VerifyDownloads.verify(List.of(folder), key))
                .extracting(Statement::toString)
                .containsExactly(
                        "✓ digests.json：签名正确（公钥 " + signing.verifyingKey().id() + "），“吴忠市总工会2024年绩效自评”共 3 件。",
                        "✓ SHA256SUMS：3 个文件齐全，与打包时相同。",
                        "✓ 慰问.json：与公布的“劳模春节慰问金”第 1 版一致。",
                        "– 另有 1 个文件（PDF、Excel、网页等）不在签名的清单中，内容以同一件的 .json 为准。",
                        "– 清单中另有 1 件不在这个压缩包里，未核对；要核对整份公开文件，请按公开文件打包。");
    }

    @Test
    void a_file_of_a_zip_that_was_changed_or_lost_is_found() throws IOException {
        write("慰问.pdf", "%PDF-1.7");
        write("SHA256SUMS", sum("digests.json") + sum("慰问.json") + sum("慰问.pdf") + sum("疗休养.json"));
        write("慰问.pdf", "%PDF-1.7 ");
        Files.delete(folder.resolve("疗休养.json"));

        assertThat(VerifyDownloads.verify(List.of(folder), key))
                .filteredOn(each -> each.sentence().startsWith("慰问.pdf"))
                .hasSize(1);
        assertThat(wrong(List.of(folder)))
                .containsExactly("慰问.pdf：与打包时不同（SHA256SUMS），已损坏或被改动过。请重新下载。", "缺少疗休养.json（SHA256SUMS 中列有）。请重新下载。");
    }

    @Test
    void a_zip_without_data_proves_nothing() throws IOException {
        Files.delete(folder.resolve("疗休养.json"));
        Files.delete(folder.resolve("慰问.json"));
        write("慰问.pdf", "%PDF-1.7");
        write("SHA256SUMS", sum("digests.json") + sum("慰问.pdf"));

        assertThat(wrong(List.of(folder))).singleElement().asString().contains("选上 json");
    }

    @Test
    void an_older_edition_is_as_it_was_published_then() throws IOException {
        write("旧.json", OLD);

        assertThat(VerifyDownloads.verify(List.of(folder), key))
                .extracting(Statement::toString)
                .contains("✓ 旧.json：与公布过的“疗休养”第 1 版一致；该版已由新的版本取代。");
    }

    @Test
    void other_formats_are_said_not_to_be_verified() throws IOException {
        write("疗休养.pdf", "%PDF-1.7");

        assertThat(VerifyDownloads.verify(List.of(folder), key))
                .filteredOn(each -> each.verdict() == Verdict.UNKNOWN)
                .singleElement()
                .asString()
                .contains("疗休养.pdf", ".json");
    }

    @Test
    void without_a_list_nothing_is_right() throws IOException {
        Files.delete(folder.resolve("digests.json"));

        assertThat(wrong(List.of(folder))).singleElement().asString().contains("没有摘要清单");
    }

    @Test
    void a_file_that_is_none_is_refused() {
        assertThatThrownBy(() -> VerifyDownloads.verify(List.of(folder.resolve("no.json")), key))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("没有这个文件");
        assertThatThrownBy(() -> VerifyDownloads.verify(List.of(folder), Optional.of(folder.resolve("慰问.json"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("公钥");
    }

    private List<String> wrong(List<Path> paths) {
        return wrongOf(VerifyDownloads.verify(paths, key));
    }

    private static List<String> wrongOf(List<Statement> statements) {
        return statements.stream()
                .filter(each -> each.verdict() == Verdict.WRONG)
                .map(Statement::sentence)
                .toList();
    }

    private static DigestList.Document listed(String id, int edition, String project, String stage, String content) {
        return new DigestList.Document(
                "/disclosures/" + id + "/editions/" + edition + ".json",
                project,
                edition,
                stage,
                Digest.of(content.getBytes(UTF_8)));
    }

    private String sum(String name) throws IOException {
        return Digest.of(Files.readAllBytes(folder.resolve(name))).sha256() + "  " + name + "\n";
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
