package jixiao.publication.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.layout.Layout;
import jixiao.publication.deadlines.BudgetApproval;
import jixiao.publication.deadlines.WatchDeadlines;
import jixiao.publication.facts.FactKey.Half;
import jixiao.publication.releases.CompleteRelease;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.Draft;
import jixiao.publication.releases.DropDisclosure;
import jixiao.publication.releases.OrganisationName;
import jixiao.publication.releases.Origin;
import jixiao.publication.releases.PrepareDisclosure;
import jixiao.publication.releases.ReleaseHead;
import jixiao.publication.releases.SourceDocument;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** Takes facts in and, as soon as all that a disclosure needs is known, has it prepared. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LearnFacts {
    private final Facts facts;
    private final LayoutsInUse layouts;
    private final PrepareDisclosure prepare;
    private final CompleteRelease complete;
    private final DropDisclosure drop;
    private final WatchDeadlines deadlines;

    LearnFacts(
            Facts facts,
            LayoutsInUse layouts,
            PrepareDisclosure prepare,
            CompleteRelease complete,
            DropDisclosure drop,
            WatchDeadlines deadlines) {
        this.facts = facts;
        this.layouts = layouts;
        this.prepare = prepare;
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
        learn(goalKey(project, DisclosureKind.TARGET, project.approval().goalVersion()), project, eventType);
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
            learn(goalKey(goal, DisclosureKind.TARGET), goal, eventType);
        } else if (goal.source().kind() == DisclosureKind.TARGET) {
            learn(FactKey.ofDocument(goal.projectId(), goal.fiscalYear(), goal.source()), goal, eventType);
        }
    }

    public void evaluated(Evaluation sheet, String eventType) {
        FactKey key = FactKey.ofEvaluation(sheet.projectId(), sheet.fiscalYear(), sheet.source());
        if (facts.keep(key, Half.PERFORMANCE, sheet.version(), sheet)) {
            disclose(key, sheet, eventType);
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
            facts.find(key, Half.PERFORMANCE, Evaluation.class).ifPresent(sheet -> disclose(key, sheet, eventType));
        } else {
            facts.find(key, Half.PERFORMANCE, Goal.class).ifPresent(goal -> disclose(project, goal, key, eventType));
        }
    }

    private void learn(FactKey key, Goal goal, String eventType) {
        if (facts.keep(key, Half.PERFORMANCE, goal.version(), goal)) {
            facts.find(key, Half.PROJECT, ProjectYear.class)
                    .ifPresent(project -> disclose(project, goal, key, eventType));
        }
    }

    private void disclose(ProjectYear project, Goal goal, FactKey key, String eventType) {
        ReleaseHead head = head(key, project.region(), project.department(), project.source());
        ProjectForm form =
                project.form() == null ? ComposeForm.planned(project, goal, head.moneyUnit()) : project.form();
        prepare.from(
                new Draft(
                        head,
                        project.projectId(),
                        project.unit(),
                        project.department(),
                        project.name(),
                        project.version(),
                        form,
                        null,
                        project.form() != null),
                eventType);
    }

    /** A recorded sheet is shown as its document prints it, which the project half holds, until a person corrects it. */
    private void disclose(FactKey key, Evaluation sheet, String eventType) {
        boolean asRecorded = sheet.source() != null && sheet.origin() == Origin.RECORDED;
        Optional<ProjectForm> form = asRecorded
                ? facts.find(key, Half.PROJECT, ProjectYear.class).map(ProjectYear::form)
                : Optional.of(ComposeForm.evaluated(sheet));
        form.ifPresent(shown -> prepare.from(
                new Draft(
                        head(key, sheet.region(), sheet.department(), sheet.source()),
                        sheet.projectId(),
                        sheet.unit(),
                        sheet.department(),
                        sheet.projectName(),
                        sheet.version(),
                        shown,
                        sheet.reason(),
                        asRecorded),
                eventType));
    }

    private ReleaseHead head(
            FactKey key, RegionCode region, OrganisationName department, @Nullable SourceDocument source) {
        Layout layout = layouts.of(key, region, source);
        return new ReleaseHead(
                key.kind(), region, department, key.fiscalYear(), source, layout.id(), layout.moneyUnit());
    }

    private static FactKey goalKey(ProjectYear project, DisclosureKind kind, int goalVersion) {
        return FactKey.ofGoal(project.projectId(), project.fiscalYear(), kind, goalVersion);
    }

    private static FactKey goalKey(Goal goal, DisclosureKind kind) {
        return FactKey.ofGoal(goal.projectId(), goal.fiscalYear(), kind, goal.goalVersion());
    }
}
