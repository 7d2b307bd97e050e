package jixiao.evaluation.monitoring.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.evaluation.monitoring.Plan;
import jixiao.evaluation.monitoring.YearPlan;
import jixiao.evaluation.sheets.LastChange;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.SheetRow;
import jixiao.profiles.Monitoring;
import org.jspecify.annotations.Nullable;

/**
 * By when how much should be reached.
 *
 * @param version 0 as long as everything follows the profile
 */
public record PlanView(
        UUID evaluationId,
        long version,
        Line money,
        List<Row> rows,
        @Nullable String reason,
        @Nullable LastChange lastChange) {

    /** @param own false where the plan comes from the profile */
    public record Line(boolean own, List<Monitoring.PlanPoint> months, List<Plan.Milestone> milestones) {
        private static Line of(Optional<Plan> own, Monitoring rules) {
            return switch (own.orElseGet(() -> new Plan.Curve(rules.plan()))) {
                case Plan.Curve(List<Monitoring.PlanPoint> points) -> new Line(own.isPresent(), points, List.of());
                case Plan.Milestones(List<Plan.Milestone> milestones) -> new Line(true, List.of(), milestones);
            };
        }
    }

    public record Row(int position, String indicator, Line plan) {}

    static PlanView of(Sheet sheet, Optional<YearPlan> own, Monitoring rules) {
        List<Row> rows = new ArrayList<>();
        List<SheetRow> indicators = sheet.form().rows();
        for (int i = 0; i < indicators.size(); i++) {
            int position = i + 1;
            String name = indicators.get(i).name();
            rows.add(new Row(position, name, Line.of(own.flatMap(plan -> plan.row(position, name)), rules)));
        }
        return new PlanView(
                sheet.id(),
                own.map(YearPlan::version).orElse(0L),
                Line.of(own.flatMap(YearPlan::money), rules),
                rows,
                own.map(YearPlan::reason).orElse(null),
                own.map(YearPlan::lastChange).orElse(null));
    }
}
