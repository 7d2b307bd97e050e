package jixiao.publication.site;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.html.HtmlForms;
import jixiao.publication.releases.AssembleDocument;
import jixiao.publication.releases.Disclosure;
import jixiao.publication.releases.Disclosures;
import jixiao.publication.releases.Edition;
import jixiao.publication.releases.EditionState;
import jixiao.publication.releases.FormContents;
import jixiao.publication.releases.Release;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** One project's form: the version that counts, each older one, and what is left of a withdrawn one. */
@Path("/disclosures/{id}")
@PermitAll
public class DisclosurePage {
    private final Disclosures disclosures;
    private final FormContents contents;
    private final AssembleDocument assemble;
    private final HtmlForms forms;
    private final RegionNames regions;

    DisclosurePage(
            Disclosures disclosures,
            FormContents contents,
            AssembleDocument assemble,
            HtmlForms forms,
            RegionNames regions) {
        this.disclosures = disclosures;
        this.contents = contents;
        this.assemble = assemble;
        this.forms = forms;
        this.regions = regions;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> show(@RestPath String id) {
        return find(id).flatMap(disclosure -> disclosure.lastPublic().map(edition -> answer(disclosure, edition)))
                .orElseGet(NotFoundPage::answer);
    }

    @GET
    @Path("/editions/{number}")
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> showEdition(@RestPath String id, @RestPath String number) {
        return find(id).flatMap(disclosure -> disclosure.history().ofThePublic().stream()
                        .filter(edition -> Integer.toString(edition.number()).equals(number))
                        .findFirst()
                        .map(edition -> answer(disclosure, edition)))
                .orElseGet(NotFoundPage::answer);
    }

    private Optional<Disclosure> find(String id) {
        return Addresses.id(id).flatMap(disclosures::byId);
    }

    /** 410 tells search engines that a withdrawn form is gone; people read why. */
    private RestResponse<TemplateInstance> answer(Disclosure disclosure, Edition edition) {
        boolean withdrawn = edition.state() == EditionState.WITHDRAWN;
        return RestResponse.ResponseBuilder.create(
                        withdrawn ? RestResponse.Status.GONE : RestResponse.Status.OK,
                        (TemplateInstance) page(disclosure, edition, withdrawn))
                .build();
    }

    private Pages.Disclosure page(Disclosure disclosure, Edition edition, boolean withdrawn) {
        Release release = disclosure.release();
        return new Pages.Disclosure(
                disclosure.id(),
                release.id(),
                disclosure.projectId(),
                disclosure.projectName(),
                release.title(),
                Pages.Head.of(release, regions, disclosure.unit(), edition.publishedOn()),
                Pages.Version.of(edition),
                edition.state() == EditionState.SUPERSEDED,
                disclosure.history().ofThePublic().stream()
                        .map(Pages.Version::of)
                        .toList(),
                contents.changes(disclosure, edition),
                withdrawn ? null : printed(release, contents.form(edition)));
    }

    private String printed(Release release, ProjectForm form) {
        return forms.renderForm(assemble.of(release, form), form);
    }
}
