package jixiao.indicator.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.PlannedFunds;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.reading.FormReader;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.Indicator;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;

/** The goals of the five real documents in {@code samples/}, as their forms state them. */
public final class SampleGoals {
    private static final Path SAMPLES = Path.of("..", "samples");

    private SampleGoals() {}

    /**
     * @param document the file's name without its ending
     * @param form its position in the document, from 1
     */
    public record SampleGoal(
            String document,
            int form,
            RegionCode region,
            FiscalYear year,
            String unit,
            String projectName,
            Money budget,
            GoalContent content) {}

    public static List<SampleGoal> all() {
        try {
            return StreamSupport.stream(
                            new ObjectMapper()
                                    .readTree(SAMPLES.resolve("documents.json").toFile())
                                    .spliterator(),
                            false)
                    .flatMap(entry ->
                            goalsOf(
                                    entry.get("file").asText(),
                                    new RegionCode(entry.get("region").asText()))
                                    .stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SampleGoal of(String document, int form) {
        return all().stream()
                .filter(goal -> goal.document().startsWith(document) && goal.form() == form)
                .findFirst()
                .orElseThrow();
    }

    private static List<SampleGoal> goalsOf(String file, RegionCode region) {
        FormDocument document = new FormReader().read(text(SAMPLES.resolve(file)));
        String name = Path.of(file).getFileName().toString().replace(".txt", "");
        List<SampleGoal> goals = new ArrayList<>();
        for (ProjectForm form : document.projects()) {
            goals.add(new SampleGoal(
                    name,
                    goals.size() + 1,
                    region,
                    new FiscalYear(document.fiscalYear()),
                    form.unit(),
                    form.name(),
                    budgetOf(form),
                    new GoalContent(
                            Optional.ofNullable(form.goal()).orElse(""),
                            form.numberedGoals(),
                            IntStream.range(0, form.indicators().size())
                                    .mapToObj(i ->
                                            indicator(i + 1, form.indicators().get(i)))
                                    .toList())));
        }
        return goals;
    }

    private static Indicator indicator(int position, IndicatorRow row) {
        return new Indicator(
                position,
                row.categoryCaption(),
                row.category(),
                row.subcategoryCaption(),
                row.subcategory(),
                row.prefix(),
                row.name(),
                row.target(),
                row.points());
    }

    private static Money budgetOf(ProjectForm form) {
        if (form.yearEnd() != null) {
            return form.yearEnd().funds().getFirst().adjusted().money();
        }
        PlannedFunds funds = form.funds();
        return Optional.ofNullable(funds.annual())
                .or(() -> Optional.ofNullable(funds.total()))
                .map(WrittenAmount::money)
                .orElseThrow();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
