package jixiao.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileFolderTest {
    @TempDir
    private Path folder;

    private String text;

    @BeforeEach
    void readTheExample() throws IOException {
        text = Files.readString(Path.of("src/test/resources/menyuan-2024.yaml"));
    }

    @Test
    void a_new_region_is_a_new_file_and_no_line_of_code() throws IOException {
        put("menyuan.yaml", text);

        RuleProfiles profiles = RuleProfiles.shipped().withFolder(folder);

        RuleProfile chosen = profiles.select(new RegionCode("632221"), new FiscalYear(2024), FormKind.SELF_EVALUATION)
                .orElseThrow();
        assertThat(chosen.id()).isEqualTo("menyuan-2024");
        assertThat(chosen.execution().rule()).isInstanceOf(ExecutionRule.Steps.class);
        assertThat(chosen.scoring().overAchievement()).isInstanceOf(OverAchievement.Deduct.class);
        assertThat(chosen.scoring().late()).isInstanceOf(LateRule.PerMonth.class);
        assertThat(chosen.scoring().banded()).hasSize(1);
    }

    @Test
    void a_new_version_replaces_the_old_one_and_leaves_it_readable() throws IOException {
        put("a.yaml", text);
        put("b.yml", text.replace("version: 1", "version: 2"));

        RuleProfiles profiles = RuleProfiles.shipped().withFolder(folder);

        assertThat(profiles.byId("menyuan-2024")).map(RuleProfile::version).contains(2);
        assertThat(profiles.byId("menyuan-2024", 1)).isPresent();
    }

    @Test
    void a_version_that_exists_is_never_changed() throws IOException {
        put("mine.yaml", text.replace("id: menyuan-2024", "id: mof-2020"));

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/version");
            assertThat(problem.message()).contains("mof-2020", "第 1 版已经存在", "version 加一");
        });
    }

    @Test
    void a_missing_value_is_named_with_file_line_and_place() throws IOException {
        put("bad.yaml", text.replace("  late: { kind: PER_MONTH, share: 0.10 }", "  late: { kind: PER_MONTH }"));

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("bad.yaml");
            assertThat(problem.line()).isEqualTo(lineOf("  late:"));
            assertThat(problem.pointer()).isEqualTo("/scoring/late");
            assertThat(problem.message()).isEqualTo("缺少“share”，请补上。");
        });
    }

    @Test
    void a_misspelt_key_is_named() throws IOException {
        put("bad.yaml", text.replace("  reverse: RATIO", "  reverse: RATIO\n  revers: LINEAR"));

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/scoring/revers");
            assertThat(problem.message()).contains("没有“revers”这一项");
        });
    }

    @Test
    void a_wrong_choice_is_answered_with_the_right_ones() throws IOException {
        put("bad.yaml", text.replace("  reverse: RATIO", "  reverse: SOMEHOW"));

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/scoring/reverse");
            assertThat(problem.message()).isEqualTo("“SOMEHOW”不可用，请改为以下之一：LINEAR、RATIO。");
        });
    }

    @Test
    void a_region_without_quotes_is_answered_with_what_to_do() throws IOException {
        put("bad.yaml", text.replace("region: \"632221\"", "region: 632221"));

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/region");
            assertThat(problem.message()).contains("数字请加引号");
        });
    }

    @Test
    void points_that_do_not_make_full_marks_are_refused() throws IOException {
        put("bad.yaml", text.replace("points: 25, categories", "points: 24, categories"));

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/groups");
            assertThat(problem.message()).contains("合计 99 分", "100 分");
        });
    }

    @Test
    void bands_with_a_gap_are_refused() throws IOException {
        put(
                "bad.yaml",
                text.replace(
                        "PARTLY_ACHIEVED: { lower: 0.60, upper: 0.80 }",
                        "PARTLY_ACHIEVED: { lower: 0.60, upper: 0.70 }"));

        assertThat(problems())
                .extracting(ProfileProblem::pointer)
                .containsExactly("/scoring/qualitative/bands/PARTLY_ACHIEVED/upper");
    }

    @Test
    void a_class_in_two_groups_or_in_none_is_refused() throws IOException {
        put("bad.yaml", text.replace("subcategories: [SATISFACTION] }", "subcategories: [QUANTITY] }"));

        assertThat(problems())
                .extracting(ProfileProblem::message)
                .anySatisfy(message -> assertThat(message).contains("“数量指标”已列入前面的组"))
                .anySatisfy(message -> assertThat(message).contains("没有一组包含“服务对象满意度指标”"));
    }

    @Test
    void broken_yaml_is_named_with_its_line() throws IOException {
        put("bad.yaml", "id: x\n  version: [1\n");

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.message()).startsWith("不是有效的 YAML");
        });
    }

    @Test
    void a_key_given_twice_is_refused() throws IOException {
        put("bad.yaml", text + "\nid: other\n");

        assertThat(problems())
                .singleElement()
                .extracting(ProfileProblem::message)
                .asString()
                .contains("id");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        put("bad.yaml", "");

        assertThat(problems())
                .singleElement()
                .extracting(ProfileProblem::message)
                .asString()
                .contains("一组键值");
    }

    @Test
    void the_problems_of_all_files_come_at_once() throws IOException {
        put("one.yaml", text.replace("version: 1", "version: 0"));
        put("two.yaml", text.replace("version: 1", "version: one").replace("menyuan-2024", "menyuan-2025"));

        assertThat(problems()).extracting(ProfileProblem::file).containsExactly("one.yaml", "two.yaml");
    }

    private List<ProfileProblem> problems() {
        BrokenProfiles broken = catchThrowableOfType(
                BrokenProfiles.class, () -> RuleProfiles.shipped().withFolder(folder));
        assertThat(broken).as("the folder is refused").isNotNull();
        return broken.problems();
    }

    private int lineOf(String begin) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(begin)) {
                return i + 1;
            }
        }
        throw new AssertionError("no line begins with " + begin);
    }

    private void put(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
