package jixiao.publication.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.layout.Layout;
import jixiao.publication.facts.FactKey.Half;
import jixiao.publication.releases.Draft;
import jixiao.publication.releases.OrganisationName;
import jixiao.publication.releases.Origin;
import jixiao.publication.releases.PrepareDisclosure;
import jixiao.publication.releases.ReleaseHead;
import jixiao.publication.releases.SourceDocument;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** Fills the official form from what is known and has it prepared. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DiscloseFacts {
    private final Facts facts;
    private final LayoutsInUse layouts;
    private final PrepareDisclosure prepare;

    DiscloseFacts(Facts facts, LayoutsInUse layouts, PrepareDisclosure prepare) {
        this.facts = facts;
        this.layouts = layouts;
        this.prepare = prepare;
    }

    /** A library entry or target table. */
    void plan(FactKey key, ProjectYear project, Goal goal, String eventType) {
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
                        goal.notice(),
                        project.form() != null),
                eventType);
    }

    /** A recorded sheet is shown as its document prints it, which the project half holds, until a person corrects it. */
    void sheet(FactKey key, Evaluation sheet, String eventType) {
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
                        sheet.rating(),
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
}
