package jixiao.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.indicator.goals.GoalVersion;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;

/**
 * A person lets a finding be, errors too, and says why. It holds in every later version where the check still finds it on
 * the same text, and lapses where the text changes.
 */
@ApplicationScoped
@Transactional
public class AcceptFindings {
    private final ReviewSheets sheets;
    private final AcceptedFindings accepted;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    AcceptFindings(ReviewSheets sheets, AcceptedFindings accepted, AuditTrail audit, Caller caller, Clock clock) {
        this.sheets = sheets;
        this.accepted = accepted;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** All that the check finds at the cell. */
    public void accept(PerformanceGoal goal, GoalVersion version, String check, Cell cell, String reason) {
        List<Finding> open = at(goal, version, check, cell).stream()
                .filter(finding -> finding.accepted() == null)
                .toList();
        if (open.isEmpty()) {
            throw Problem.DUPLICATE.because("这项审核发现已经接受。要改写理由的，请先撤销接受。");
        }
        Acceptance acceptance = new Acceptance(reason, caller.name(), clock.instant(), version.number());
        open.stream()
                .map(finding -> FindingMark.of(finding, version.content()))
                .distinct()
                .forEach(mark -> accepted.add(new AcceptedFinding(goal.id(), mark, acceptance)));
        audit.record("ACCEPT_FINDING", "goal", goal.id(), trace(open.getFirst(), version) + "：" + reason);
    }

    public void letGo(PerformanceGoal goal, GoalVersion version, String check, Cell cell) {
        List<Finding> found = at(goal, version, check, cell);
        Set<FindingMark> marks = found.stream()
                .filter(finding -> finding.accepted() != null)
                .map(finding -> FindingMark.of(finding, version.content()))
                .collect(Collectors.toSet());
        if (marks.isEmpty()) {
            throw Problem.INVALID_FIELD.at("/code", "这项审核发现没有被接受，无须撤销。");
        }
        accepted.of(goal.id()).stream()
                .filter(each -> marks.contains(each.mark()))
                .forEach(accepted::remove);
        audit.record("UNACCEPT_FINDING", "goal", goal.id(), trace(found.getFirst(), version));
    }

    private List<Finding> at(PerformanceGoal goal, GoalVersion version, String check, Cell cell) {
        List<Finding> found = sheets.of(goal, version).findings().stream()
                .filter(finding ->
                        finding.check().equals(check) && finding.cell().equals(cell))
                .toList();
        if (found.isEmpty()) {
            throw Problem.INVALID_FIELD.at(
                    "/code", "第 " + version.number() + " 版在此处没有这项审核发现。请按审核发现列出的 code、position 和 field 填写。");
        }
        return found;
    }

    private static String trace(Finding finding, GoalVersion version) {
        return "v" + version.number() + " " + finding.check() + " " + finding.message();
    }
}
