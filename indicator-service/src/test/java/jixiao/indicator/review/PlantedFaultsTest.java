package jixiao.indicator.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.GoalFixtures;
import jixiao.indicator.goals.Indicator;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.SampleGoals.SampleGoal;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A goal that is otherwise faultless, with one cell written wrongly. */
class PlantedFaultsTest {
    private static final Path FILE = Path.of("src", "test", "resources", "review", "planted-faults.tsv");
    private static final ReviewGoal REVIEW = new ReviewGoal(
            new GoalRules(Optional.empty()),
            new SampleNeighbours(Stream.concat(FaultlessGoals.all().stream(), SampleGoals.all().stream())
                    .toList()),
            new EmptyLibrary());

    record Planted(String project, int position, String field, String written, String check, Cell found) {
        static Planted of(String line) {
            String[] cells = line.split("\t");
            Integer found = cells[5].equals("-") ? null : Integer.valueOf(cells[5]);
            return new Planted(
                    cells[0],
                    Integer.parseInt(cells[1]),
                    cells[2],
                    cells[3],
                    cells[4],
                    new Cell(found, Field.valueOf(cells[6])));
        }

        Indicator in(Indicator row) {
            return row.position() != position
                    ? row
                    : GoalFixtures.indicator(
                            position,
                            field.equals("SUBCATEGORY") ? Subcategory.valueOf(written) : row.subcategory(),
                            field.equals("NAME") ? written : row.name(),
                            field.equals("TARGET") ? written : row.target());
        }
    }

    static List<Planted> faults() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Planted::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void the_one_fault_of_a_goal_is_found_at_its_cell_and_nothing_else(Planted fault) {
        List<Finding> findings = reviewed(fault);

        assertThat(findings)
                .extracting(finding -> finding.check() + " " + finding.cell() + " " + finding.message())
                .singleElement()
                .asString()
                .startsWith(fault.check() + " " + fault.found());
    }

    @Test
    void they_are_planted_in_twelve_goals_of_different_fields() throws IOException {
        assertThat(faults()).hasSize(12).extracting(Planted::project).doesNotHaveDuplicates();
    }

    private static List<Finding> reviewed(Planted fault) {
        SampleGoal goal = FaultlessGoals.all().stream()
                .filter(each -> each.projectName().equals(fault.project()))
                .findFirst()
                .orElseThrow();
        List<Indicator> rows = new ArrayList<>();
        goal.content().indicators().forEach(row -> rows.add(fault.in(row)));
        SampleGoal faulty = new SampleGoal(
                goal.document(),
                goal.form(),
                goal.region(),
                goal.year(),
                goal.unit(),
                goal.projectName(),
                goal.budget(),
                new GoalContent(goal.content().goal(), List.of(), rows));
        return REVIEW.sheetOf(SampleNeighbours.compared(faulty), faulty.budget())
                .findings();
    }
}
