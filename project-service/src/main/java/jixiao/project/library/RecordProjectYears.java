package jixiao.project.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Records what a document states of project-years, without inventing people: nothing is reviewed or approved. A year
 * that people work on is left alone. Works inside the caller's transaction and refuses by its answer, so that one row
 * does not undo the others.
 */
@ApplicationScoped
public class RecordProjectYears {
    private final Projects projects;
    private final ProjectYears years;
    private final TellProjectFacts facts;
    private final Clock clock;

    RecordProjectYears(Projects projects, ProjectYears years, TellProjectFacts facts, Clock clock) {
        this.projects = projects;
        this.years = years;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @param stated all of one fiscal year, none of one unit and name twice
     * @param actor who sent the document
     * @return what became of each, in the same order
     */
    public List<Outcome> record(List<StatedYear> stated, String actor) {
        if (stated.isEmpty()) {
            return List.of();
        }
        Standing standing = new Standing(stated);
        SequencedMap<ProjectYear, ProjectFact.YearRecorded> recorded = new LinkedHashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (StatedYear each : stated) {
            ProjectYear before = standing.year(each);
            if (before != null && !before.isOnlyRecorded()) {
                outcomes.add(Refused.becausePeopleWorkOn(before));
                continue;
            }
            ProjectYear year = before == null ? begin(standing, each) : again(before, each);
            recorded.put(
                    year, new ProjectFact.YearRecorded(each.form(), each.facts().source()));
            outcomes.add(new Recorded(year.project().id()));
        }
        facts.tellRecorded(recorded, actor);
        return outcomes;
    }

    private ProjectYear begin(Standing standing, StatedYear stated) {
        Project project = standing.project(stated);
        if (project == null) {
            project = new Project(stated.unitId(), stated.form().name(), null);
            projects.add(project);
        }
        ProjectYear year = ProjectYear.recorded(project, stated.fiscalYear(), stated.facts(), clock.instant());
        years.add(year);
        return year;
    }

    private ProjectYear again(ProjectYear year, StatedYear stated) {
        year.recordAgain(stated.facts(), clock.instant());
        return year;
    }

    /** What is known of the stated projects, fetched at once. */
    private final class Standing {
        private final Map<UUID, Map<String, Project>> projectsByUnitAndName = new HashMap<>();
        private final Map<UUID, ProjectYear> yearsByProject;

        Standing(List<StatedYear> stated) {
            List<Project> known = projects.named(
                    stated.stream().map(StatedYear::unitId).collect(Collectors.toSet()),
                    stated.stream().map(each -> each.form().name()).collect(Collectors.toSet()));
            known.forEach(project -> projectsByUnitAndName
                    .computeIfAbsent(project.unitId(), unit -> new HashMap<>())
                    .put(project.name(), project));
            FiscalYear fiscalYear = stated.getFirst().fiscalYear();
            yearsByProject = years.of(known.stream().map(Project::id).collect(Collectors.toSet()), fiscalYear).stream()
                    .collect(Collectors.toMap(year -> year.project().id(), Function.identity()));
        }

        @Nullable
        Project project(StatedYear stated) {
            return projectsByUnitAndName
                    .getOrDefault(stated.unitId(), Map.of())
                    .get(stated.form().name());
        }

        @Nullable
        ProjectYear year(StatedYear stated) {
            Project project = project(stated);
            return project == null ? null : yearsByProject.get(project.id());
        }
    }

    /** What became of it. */
    public sealed interface Outcome {}

    public record Recorded(UUID projectId) implements Outcome {}

    /**
     * @param reason a sentence in Chinese for the person who sent the document
     * @param projectId the project the document speaks of
     */
    public record Refused(String reason, UUID projectId) implements Outcome {
        static Refused becausePeopleWorkOn(ProjectYear year) {
            UUID project = year.project().id();
            return new Refused(
                    "该项目 " + year.fiscalYear() + " 年度已在系统中办理（" + year.stage().label() + "），文件的内容没有写入，见 /api/projects/"
                            + project + "/years/" + year.fiscalYear() + "。",
                    project);
        }
    }
}
