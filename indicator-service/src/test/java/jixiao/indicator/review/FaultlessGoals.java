package jixiao.indicator.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.GoalFixtures;
import jixiao.indicator.goals.Indicator;
import jixiao.indicator.review.SampleGoals.SampleGoal;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import jixiao.values.Subcategory;

/** The goals of {@code review/faultless.txt}, each of a unit of its own in one county. */
final class FaultlessGoals {
    private static final Path FILE = Path.of("src", "test", "resources", "review", "faultless.txt");
    private static final RegionCode COUNTY = new RegionCode("340722");

    private FaultlessGoals() {}

    static List<SampleGoal> all() {
        try {
            List<SampleGoal> goals = new ArrayList<>();
            for (String goal : Files.readString(FILE).split("(?m)^## ")) {
                if (!goal.startsWith("#")) {
                    goals.add(goal(
                            goals.size() + 1,
                            goal.lines().filter(line -> !line.isBlank()).toList()));
                }
            }
            return goals;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SampleGoal goal(int number, List<String> lines) {
        List<String> head = cells(lines.getFirst());
        List<Indicator> rows = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            List<String> cells = cells(line);
            rows.add(GoalFixtures.indicator(
                    rows.size() + 1, Subcategory.valueOf(cells.get(0)), cells.get(1), cells.get(2)));
        }
        return new SampleGoal(
                "faultless",
                number,
                COUNTY,
                new FiscalYear(Integer.parseInt(head.get(1))),
                "第" + number + "单位",
                head.get(0),
                new Money(new BigDecimal(head.get(2))),
                new GoalContent(lines.get(1), List.of(), rows));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }
}
