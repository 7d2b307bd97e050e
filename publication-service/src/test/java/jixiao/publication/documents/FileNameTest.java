package jixiao.publication.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @Test
    void the_name_is_chinese_for_those_who_can_and_plain_for_those_who_cannot() {
        assertThat(FileName.disposition("职工体检（2024年）", "disclosure-1", "pdf"))
                .isEqualTo("attachment; filename=\"disclosure-1.pdf\"; filename*=UTF-8''"
                        + "%E8%81%8C%E5%B7%A5%E4%BD%93%E6%A3%80%EF%BC%882024%E5%B9%B4%EF%BC%89.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "a\\b:c*d?e\"f<g>h|i%j",
                "一\r\nSet-Cookie: x",
                "\u202Efdp.exe",
                "零\u200b宽",
                "\ud800",
                ".."
            })
    void nothing_in_a_name_means_anything_to_a_file_system_or_a_header(String name) {
        assertThat(FileName.safe(name))
                .isNotEmpty()
                .matches("[^\\p{C}\\\\/:*?\"<>|%]+")
                .isNotIn(".", "..");
        assertThat(FileName.disposition(name, "a", "pdf")).matches("[\\x20-\\x7e]+");
    }

    @Test
    void a_name_of_ten_thousand_characters_is_cut() {
        assertThat(FileName.safe("长".repeat(10_000))).hasSize(80);
        assertThat(FileName.safe("𠮷".repeat(10_000)).codePointCount(0, 160)).isEqualTo(80);
    }
}
