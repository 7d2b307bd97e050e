package jixiao.indicator.kinship;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jixiao.indicator.goals.ProjectsSaid;
import jixiao.values.Subcategory;

/** One project-year with its goal, as events tell it to the service. */
final class GoalStory {
    private final UUID project;
    private final Unit unit;
    private final int year;
    private final String name;
    private String goal = "按照年度计划完成各项任务。";
    private final List<Row> rows = new ArrayList<>();

    private GoalStory(UUID project, Unit unit, int year, String name) {
        this.project = project;
        this.unit = unit;
        this.year = year;
        this.name = name;
    }

    record Unit(UUID id, String region, String code, String name) {
        static Unit of(String region, String code, String name) {
            return new Unit(UUID.randomUUID(), region, code, name);
        }
    }

    private record Row(Subcategory subcategory, String name, String target) {}

    static GoalStory of(Unit unit, int year, String name) {
        return new GoalStory(UUID.randomUUID(), unit, year, name);
    }

    GoalStory inYear(int other) {
        return new GoalStory(project, unit, other, name);
    }

    GoalStory goal(String text) {
        goal = text;
        return this;
    }

    GoalStory row(Subcategory subcategory, String name, String target) {
        rows.add(new Row(subcategory, name, target));
        return this;
    }

    UUID project() {
        return project;
    }

    void drafted(ProjectsSaid projects) {
        projects.organisation(unit.id(), unit.region(), unit.code(), unit.name());
        projects.say("jixiao.project.registered.v1", project, 1, payload -> {
            tell(payload);
            fill(payload.putObject("proposedGoal"), false);
        });
    }

    void submitted(ProjectsSaid projects) {
        drafted(projects);
        projects.say("jixiao.project.submitted.v1", project, 2, this::tell);
    }

    /** After it was submitted. */
    void returned(ProjectsSaid projects) {
        projects.say("jixiao.project.returned.v1", project, 3, this::tell);
    }

    void recorded(ProjectsSaid projects) {
        projects.organisation(unit.id(), unit.region(), unit.code(), unit.name());
        projects.say("jixiao.project-year.recorded.v1", project, year, payload -> {
            tell(payload);
            fill((ObjectNode) payload.get("form"), true);
        });
    }

    private void tell(ObjectNode payload) {
        payload.put("fiscalYear", year).put("name", name).put("region", unit.region());
        ((ObjectNode) payload.get("unit"))
                .put("id", unit.id().toString())
                .put("region", unit.region())
                .put("code", unit.code())
                .put("name", unit.name());
    }

    private void fill(ObjectNode content, boolean form) {
        content.put("goal", goal);
        content.putArray("numberedGoals");
        ArrayNode indicators = content.putArray("indicators");
        for (Row row : rows) {
            ObjectNode indicator = indicators
                    .addObject()
                    .put("categoryCaption", row.subcategory().category().label())
                    .put("category", row.subcategory().category().name())
                    .put("subcategoryCaption", row.subcategory().label())
                    .put("subcategory", row.subcategory().name())
                    .putNull("prefix")
                    .put("name", row.name())
                    .put("target", row.target())
                    .putNull("points");
            if (form) {
                indicator
                        .put("line", indicators.size())
                        .putNull("actual")
                        .putNull("score")
                        .putNull("explanation");
            } else {
                indicator.put("position", indicators.size());
            }
        }
    }
}
