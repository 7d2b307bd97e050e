package jixiao.indicator.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.indicator.review.SampleGoals.SampleGoal;
import org.junit.jupiter.api.Test;

/** The findings on the real documents, held against a list whose remarks were read one by one; its head says by whom. */
class FiveDocumentsReviewTest {
    private static final Path LIST = Path.of("src", "test", "resources", "review", "five-documents.tsv");

    private static final ReviewGoal REVIEW = new ReviewGoal(
            new GoalRules(Optional.empty()), new SampleNeighbours(SampleGoals.all()), new EmptyLibrary());

    @Test
    void the_five_documents_give_the_listed_findings_each_at_its_cell_and_no_other() throws IOException {
        List<String> found = new ArrayList<>();
        for (SampleGoal goal : SampleGoals.all()) {
            sheetOf(goal).findings().forEach(finding -> found.add(line(goal, finding)));
        }

        assertThat(found)
                .isEqualTo(listed().stream()
                        .map(line -> line.substring(0, line.lastIndexOf('\t')))
                        .toList());
    }

    @Test
    void every_listed_finding_was_judged_right_or_arguable_for_a_reason() throws IOException {
        assertThat(listed()).isNotEmpty().allMatch(line -> line.matches(".*\t(right|arguable: .{10,})"));
    }

    @Test
    void one_cell_bears_one_finding() throws IOException {
        assertThat(listed())
                .filteredOn(line -> !line.contains("\t-\t"))
                .extracting(line -> line.substring(0, line.lastIndexOf('\t', line.lastIndexOf('\t') - 1)))
                .doesNotHaveDuplicates();
    }

    private static ReviewSheet sheetOf(SampleGoal goal) {
        return REVIEW.sheetOf(SampleNeighbours.compared(goal), goal.budget());
    }

    private static String line(SampleGoal goal, Finding finding) {
        Integer position = finding.cell().position();
        return String.join(
                "\t",
                goal.document(),
                Integer.toString(goal.form()),
                position == null ? "-" : position.toString(),
                finding.cell().field().name(),
                finding.check());
    }

    private static List<String> listed() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
