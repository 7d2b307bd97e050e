package jixiao.evaluation.monitoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.SheetRow;
import jixiao.kit.problem.FieldFault;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;

/** Turns what a unit plans into points, or names everything at once that keeps it from being a plan. */
final class PlanCheck {
    private final Sheet sheet;
    private final List<FieldFault> faults = new ArrayList<>();
    private final List<PlannedPoint> points = new ArrayList<>();

    private PlanCheck(Sheet sheet) {
        this.sheet = sheet;
    }

    static List<PlannedPoint> pointsOf(PlanEntry entry, Sheet sheet) {
        PlanCheck check = new PlanCheck(sheet);
        if (entry.money() != null) {
            check.line("/money", 0, "", entry.money());
        }
        check.rows(entry.rows());
        if (!check.faults.isEmpty()) {
            throw new Refusal(Problem.INVALID_FIELD, "计划有 %d 处须改正。".formatted(check.faults.size()), check.faults);
        }
        return check.points;
    }

    private void rows(List<PlanEntry.Row> entries) {
        List<SheetRow> rows = sheet.form().rows();
        Set<Integer> planned = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            PlanEntry.Row entry = entries.get(i);
            String pointer = "/rows/" + i;
            if (entry.position() > rows.size()) {
                say(pointer + "/position", "自评表只有 %d 行，没有第 %d 行。".formatted(rows.size(), entry.position()));
            } else if (!planned.add(entry.position())) {
                say(pointer + "/position", "第 %d 行已有计划，请合并。".formatted(entry.position()));
            } else {
                line(
                        pointer + "/plan",
                        entry.position(),
                        rows.get(entry.position() - 1).name(),
                        entry.plan());
            }
        }
    }

    private void line(String pointer, int row, String indicator, PlanEntry.Line line) {
        if (line.months().isEmpty() == line.milestones().isEmpty()) {
            say(pointer, "请填写按月进度 months 或里程碑 milestones 之一。");
            return;
        }
        for (PlanEntry.Month month : line.months()) {
            points.add(new PlannedPoint(row, indicator, month.month(), null, null, month.share()));
        }
        for (PlanEntry.Milestone milestone : line.milestones()) {
            points.add(new PlannedPoint(row, indicator, null, milestone.due(), milestone.name(), milestone.share()));
        }
        months(pointer + "/months/", line.months());
        milestones(pointer + "/milestones/", line.milestones());
        List<BigDecimal> shares = line.months().isEmpty()
                ? line.milestones().stream().map(PlanEntry.Milestone::share).toList()
                : line.months().stream().map(PlanEntry.Month::share).toList();
        shares(pointer + (line.months().isEmpty() ? "/milestones/" : "/months/"), shares);
    }

    private void months(String pointer, List<PlanEntry.Month> months) {
        for (int i = 1; i < months.size(); i++) {
            if (months.get(i).month() <= months.get(i - 1).month()) {
                say(pointer + i + "/month", "月份应从小到大排列，请大于上一点。");
            }
        }
    }

    private void milestones(String pointer, List<PlanEntry.Milestone> milestones) {
        int year = sheet.subject().projectYear().fiscalYear();
        for (int i = 0; i < milestones.size(); i++) {
            if (milestones.get(i).due().getYear() != year) {
                say(pointer + i + "/due", "里程碑日期应在 %d 年内。".formatted(year));
            } else if (i > 0
                    && !milestones.get(i).due().isAfter(milestones.get(i - 1).due())) {
                say(pointer + i + "/due", "里程碑应按日期先后排列，请晚于上一个。");
            }
        }
    }

    private void shares(String pointer, List<BigDecimal> shares) {
        for (int i = 1; i < shares.size(); i++) {
            if (shares.get(i).compareTo(shares.get(i - 1)) < 0) {
                say(pointer + i + "/share", "计划进度是累计数，不能低于上一点。");
            }
        }
        if (shares.getLast().compareTo(BigDecimal.ONE) != 0) {
            say(pointer + (shares.size() - 1) + "/share", "最后一点的累计进度应为 1，即年内全部完成。");
        }
    }

    private void say(String pointer, String message) {
        faults.add(new FieldFault(pointer, message));
    }
}
