package jixiao.publication.site;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jixiao.forms.html.HtmlForms;
import jixiao.publication.releases.AssembleDocument;
import jixiao.publication.releases.Disclosure;
import jixiao.publication.releases.Disclosures;
import jixiao.publication.releases.Origin;
import jixiao.publication.releases.PublishedForm;
import jixiao.publication.releases.Release;
import jixiao.publication.releases.Releases;
import jixiao.values.Money;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A release as the whole document, in its official layout. */
@Path("/releases/{id}")
@PermitAll
public class ReleasePage {
    private final Releases releases;
    private final Disclosures disclosures;
    private final AssembleDocument assemble;
    private final HtmlForms forms;
    private final RegionNames regions;

    ReleasePage(
            Releases releases,
            Disclosures disclosures,
            AssembleDocument assemble,
            HtmlForms forms,
            RegionNames regions) {
        this.releases = releases;
        this.disclosures = disclosures;
        this.assemble = assemble;
        this.forms = forms;
        this.regions = regions;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> show(@RestPath String id) {
        Optional<Release> release = Addresses.id(id).flatMap(releases::byId);
        List<PublishedForm> published =
                release.map(Release::id).map(disclosures::publishedOf).orElse(List.of());
        return release.isEmpty() || published.isEmpty()
                ? release.flatMap(this::withdrawn).orElseGet(NotFoundPage::answer)
                : RestResponse.ok(page(release.get(), published));
    }

    private Optional<RestResponse<TemplateInstance>> withdrawn(Release release) {
        return WithdrawnPage.of(release.title(), disclosures.withdrawnOf(release.id()));
    }

    private Pages.Release page(Release release, List<PublishedForm> published) {
        List<Pages.Line> contents = published.stream().map(ReleasePage::line).toList();
        return new Pages.Release(
                release.id(),
                release.title(),
                Pages.Head.of(release, regions, null, publishedOn(release, published)),
                contents,
                contents.stream()
                        .map(Pages.Line::amount)
                        .filter(Objects::nonNull)
                        .reduce(Money::plus)
                        .orElse(null),
                assemble.reports(release, published),
                forms.render(assemble.of(release, published)));
    }

    /** What people enter becomes public form by form: the newest date counts. */
    private static @Nullable LocalDate publishedOn(Release release, List<PublishedForm> published) {
        return release.origin() == Origin.RECORDED
                ? release.sourcePublishedOn()
                : published.stream()
                        .map(form -> form.edition().publishedOn())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static Pages.Line line(PublishedForm form) {
        Disclosure disclosure = form.disclosure();
        return new Pages.Line(
                disclosure.id(),
                disclosure.projectName(),
                disclosure.unit().name(),
                form.edition().amount());
    }
}
