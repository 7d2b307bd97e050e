package jixiao.publication.documents.batches;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd", "..", ".", "", "  ", "/etc/passwd", "\\\\server\\share", "C:\\Windows", "a\u0000b",
                "a\nb", "\u202egnp.exe", "\u200b", "CON", "nul.txt", "com1", "劳模疗休养.", "名称 ", "a|b?c*d<e>f\"g:h"
            })
    void whatever_a_thing_is_called_its_file_stays_in_its_folder(String crafted) {
        String path = new ArchiveNames().file("单位/", crafted, "pdf");

        assertThat(path).startsWith("单位/").endsWith(".pdf");
        assertThat(Path.of(path).normalize()).isEqualTo(Path.of(path));
        assertThat(Path.of(path).getNameCount()).isEqualTo(2);
        assertThat(path).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\\\:*?\"<>|]");
        assertThat(path).doesNotContainPattern("(?i)/(con|nul|com1)\\.");
        assertThat(path).doesNotContainPattern("[. ]\\.pdf$");
    }

    @Test
    void a_folder_bears_no_name_that_leads_elsewhere() {
        ArchiveNames names = new ArchiveNames();

        assertThat(Stream.of("..", "a/../../b", "/", ".").map(name -> names.folder("", name, name)))
                .allSatisfy(folder -> assertThat(Path.of(folder).normalize())
                        .isEqualTo(Path.of(folder))
                        .satisfies(one -> assertThat(one.getNameCount()).isEqualTo(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void no_name_is_longer_than_a_file_system_takes() {
        String path = new ArchiveNames().file("", "绩".repeat(5_000), "xlsx");

        assertThat(path.getBytes(UTF_8).length).isLessThan(200);
    }

    @Test
    void no_half_character_is_left_where_a_name_is_cut() {
        assertThat(ArchiveNames.safe("𠮷".repeat(100)).codePoints()).hasSize(40).containsOnly("𠮷".codePointAt(0));
    }

    @ParameterizedTest
    @CsvSource({"项目,项目", "Project,PROJECT", "a/b,a\\b", "e\u0301,\u00e9"})
    void what_a_file_system_may_take_for_the_same_gets_another_name(String first, String second) {
        ArchiveNames names = new ArchiveNames();

        assertThat(names.file("", first, "pdf").toLowerCase())
                .isNotEqualTo(names.file("", second, "pdf").toLowerCase());
    }

    @Test
    void the_same_unit_has_one_folder_and_another_of_the_same_name_its_own() {
        ArchiveNames names = new ArchiveNames();
        String folder = names.folder("", "632221/003", "门源县总工会");

        assertThat(names.folder("", "632221/003", "门源县总工会")).isEqualTo(folder);
        assertThat(names.folder("", "632221/003006", "门源县总工会")).isNotEqualTo(folder);
    }
}
