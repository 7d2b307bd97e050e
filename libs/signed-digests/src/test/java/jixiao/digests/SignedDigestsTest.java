package jixiao.digests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignedDigestsTest {
    private final SigningKey key = SigningKey.generate();
    private final DigestList list = new DigestList(
            "1b4e28ba-2fa1-11d2-883f-0016d3cca427",
            "吴忠市总工会2024年部门项目支出绩效自评",
            List.of(
                    document("/disclosures/a/editions/1.json", "劳模春节慰问金", "{\"a\":1}"),
                    document("/disclosures/b/editions/1.json", "疗休养", "{\"b\":2}")));

    @Test
    void digests_are_those_of_the_standards() {
        Digest digest = Digest.of("abc".getBytes(UTF_8));

        assertThat(digest.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(digest.sm3()).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(digest.bytes()).isEqualTo(3);
    }

    @Test
    void a_stream_has_the_digest_of_its_bytes() throws IOException {
        byte[] much = "绩效".repeat(20_000).getBytes(UTF_8);

        assertThat(Digest.of(new ByteArrayInputStream(much))).isEqualTo(Digest.of(much));
    }

    @Test
    void a_signed_list_that_was_written_and_read_is_still_its_publishers() {
        SignedDigests read = SignedDigests.read(
                        SignedDigests.signed(list, key).write().getBytes(UTF_8))
                .orElseThrow();

        assertThat(read.list()).isEqualTo(list);
        assertThat(read.signature().keyId()).isEqualTo(key.verifyingKey().id());
        assertThat(read.isSignedBy(VerifyingKey.read(key.verifyingKey().pem()))).isTrue();
    }

    @Test
    void a_list_in_which_anything_was_changed_is_not() {
        String written = SignedDigests.signed(list, key).write();

        for (String what : List.of("疗休养", "editions/1", "PUBLISHED", "\"bytes\" : 7", "2024年")) {
            byte[] changed =
                    written.replaceFirst(what, what.replaceAll(".$", "9")).getBytes(UTF_8);
            assertThat(SignedDigests.read(changed))
                    .hasValueSatisfying(read -> assertThat(read.isSignedBy(key.verifyingKey()))
                            .as(what)
                            .isFalse());
        }
    }

    @Test
    void another_key_did_not_sign_it() {
        assertThat(SignedDigests.signed(list, key)
                        .isSignedBy(SigningKey.generate().verifyingKey()))
                .isFalse();
        assertThat(SignedDigests.unsigned(list).isSignedBy(key.verifyingKey())).isFalse();
    }

    @Test
    void a_field_cannot_pretend_to_be_two() {
        var forged = new DigestList(list.release(), list.title(), List.of(document("/a", "x\t1\nPUBLISHED", "{}")));

        assertThat(new String(forged.signedBytes(), UTF_8).lines()).hasSize(3);
    }

    @Test
    void keys_are_read_as_they_are_written_and_nothing_else_is_taken_for_one() {
        assertThat(SigningKey.read(key.pem()).verifyingKey().id())
                .isEqualTo(key.verifyingKey().id());
        assertThatThrownBy(() -> VerifyingKey.read("nonsense")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SigningKey.read(key.verifyingKey().pem()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VerifyingKey.read(P256)).hasMessageContaining("SM2");
    }

    @Test
    void other_json_is_no_list() {
        assertThat(SignedDigests.read("{\"format\":\"x\"}".getBytes(UTF_8))).isEmpty();
        assertThat(SignedDigests.read("%PDF-1.7".getBytes(UTF_8))).isEmpty();
        assertThat(SignedDigests.read(new byte[0])).isEmpty();
    }

    private static DigestList.Document document(String path, String project, String content) {
        return new DigestList.Document(path, project, 1, "PUBLISHED", Digest.of(content.getBytes(UTF_8)));
    }

    /** A public key on another curve. */
    private static final String P256 = """
            -----BEGIN PUBLIC KEY-----
            MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEV1uCdtl10gN/94A3ipy51DWdYy8L
            VU/5UTJUQDjRDrPi2hP9IAdABEJa+xuugPdzNVXHdmRJTUkDSbW/WanudA==
            -----END PUBLIC KEY-----
            """;
}
