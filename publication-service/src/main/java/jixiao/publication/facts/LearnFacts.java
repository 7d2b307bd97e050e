package jixiao.publication.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.UUID;
import jixiao.publication.deadlines.BudgetApproval;
import jixiao.publication.deadlines.WatchDeadlines;
import jixiao.publication.facts.FactKey.Half;
import jixiao.publication.releases.CompleteRelease;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.DropDisclosure;
import jixiao.values.FiscalYear;

/** Takes facts in and, as soon as all that a disclosure needs is known, has it prepared. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LearnFacts {
    private final Facts facts;
    private final DiscloseFacts disclose;
    private final CompleteRelease complete;
    private final DropDisclosure drop;
    private final WatchDeadlines deadlines;

    LearnFacts(
            Facts facts,
            DiscloseFacts disclose,
            CompleteRelease complete,
            DropDisclosure drop,
            WatchDeadlines deadlines) {
        this.facts = facts;
        this.disclose = disclose;
        this.complete = complete;
        this.drop = drop;
        this.deadlines = deadlines;
    }

    public void admitted(ProjectYear project, String eventType) {
        if (project.goalVersion() == null) {
            throw new IllegalArgumentException("an admission names no goal version");
        }
        learn(goalKey(project, DisclosureKind.LIBRARY, project.goalVersion()), project, eventType);
    }

    /** Nothing sent back is in the library; an admission in a newer state prepares it anew. */
    public void returned(ProjectYear project, String eventType) {
        facts.forget(project.projectId(), project.fiscalYear(), DisclosureKind.LIBRARY, Half.PROJECT);
        drop.entered(project.projectId(), project.fiscalYear(), DisclosureKind.LIBRARY, eventType);
    }

    public void budgetApproved(ProjectYear project, String eventType) {
        if (project.approval() == null) {
            throw new IllegalArgumentException("an approved budget has no approval");
        }
        deadlines.approved(new BudgetApproval(
                project.projectId(),
                project.fiscalYear(),
                project.version(),
                project.unit(),
                project.department(),
                project.approval().documentNumber(),
                project.approval().approvedToDepartmentOn(),
                project.approval().approvedToUnitOn()));
        if (facts.keep(
                goalKey(project, DisclosureKind.TARGET, project.approval().goalVersion()),
                Half.PROJECT,
                project.version(),
                project)) {
            discloseTargets(project.projectId(), project.fiscalYear(), eventType);
        }
    }

    public void recorded(ProjectYear project, String eventType) {
        if (project.source() == null || project.form() == null) {
            throw new IllegalArgumentException("a recorded project-year has no source or no form");
        }
        learn(FactKey.ofDocument(project.projectId(), project.fiscalYear(), project.source()), project, eventType);
    }

    public void goalReviewed(Goal goal, String eventType) {
        learn(goalKey(goal, DisclosureKind.LIBRARY), goal, eventType);
    }

    public void goalRecorded(Goal goal, String eventType) {
        if (goal.source() == null) {
            throw new IllegalArgumentException("a recorded goal has no source");
        }
        learn(FactKey.ofDocument(goal.projectId(), goal.fiscalYear(), goal.source()), goal, eventType);
    }

    /** A goal that a self-evaluation states was published with its targets, in a document of its own. */
    public void goalApproved(Goal goal, String eventType) {
        if (goal.source() == null) {
            if (facts.keep(goalKey(goal, DisclosureKind.TARGET), Half.PERFORMANCE, goal.version(), goal)) {
                discloseTargets(goal.projectId(), goal.fiscalYear(), eventType);
            }
        } else if (goal.source().kind() == DisclosureKind.TARGET) {
            learn(FactKey.ofDocument(goal.projectId(), goal.fiscalYear(), goal.source()), goal, eventType);
        }
    }

    public void evaluated(Evaluation sheet, String eventType) {
        FactKey key = FactKey.ofEvaluation(sheet.projectId(), sheet.fiscalYear(), sheet.source());
        if (facts.keep(key, Half.PERFORMANCE, sheet.version(), sheet)) {
            disclose.sheet(key, sheet, eventType);
        }
    }

    public void documentRecorded(RecordedDocument document, String eventType) {
        complete.with(document.head(), document.parts(), document.version(), eventType);
    }

    private void learn(FactKey key, ProjectYear project, String eventType) {
        if (!facts.keep(key, Half.PROJECT, project.version(), project)) {
            return;
        }
        if (key.kind() == DisclosureKind.SELF_EVALUATION) {
            facts.find(key, Half.PERFORMANCE, Evaluation.class)
                    .ifPresent(sheet -> disclose.sheet(key, sheet, eventType));
        } else {
            facts.find(key, Half.PERFORMANCE, Goal.class)
                    .ifPresent(goal -> disclose.plan(key, project, goal, eventType));
        }
    }

    private void learn(FactKey key, Goal goal, String eventType) {
        if (facts.keep(key, Half.PERFORMANCE, goal.version(), goal)) {
            facts.find(key, Half.PROJECT, ProjectYear.class)
                    .ifPresent(project -> disclose.plan(key, project, goal, eventType));
        }
    }

    /** The newest budget with the goal that holds for it: the version it names, or the newest adjustment of it. */
    private void discloseTargets(UUID projectId, FiscalYear fiscalYear, String eventType) {
        facts.entered(projectId, fiscalYear, DisclosureKind.TARGET, Half.PROJECT, ProjectYear.class).stream()
                .max(Comparator.comparingLong(ProjectYear::version))
                .ifPresent(project ->
                        facts
                                .entered(projectId, fiscalYear, DisclosureKind.TARGET, Half.PERFORMANCE, Goal.class)
                                .stream()
                                .filter(goal -> goal.holdsFor(project.approval().goalVersion()))
                                .max(Comparator.comparingInt(Goal::goalVersion))
                                .ifPresent(goal ->
                                        disclose.plan(goalKey(goal, DisclosureKind.TARGET), project, goal, eventType)));
    }

    private static FactKey goalKey(ProjectYear project, DisclosureKind kind, int goalVersion) {
        return FactKey.ofGoal(project.projectId(), project.fiscalYear(), kind, goalVersion);
    }

    private static FactKey goalKey(Goal goal, DisclosureKind kind) {
        return FactKey.ofGoal(goal.projectId(), goal.fiscalYear(), kind, goal.goalVersion());
    }
}
