package jixiao.publication.site;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jixiao.publication.releases.Disclosure;
import jixiao.publication.releases.Disclosures;
import jixiao.publication.releases.Edition;
import jixiao.publication.releases.EditionState;
import jixiao.publication.releases.Figures;
import jixiao.publication.releases.FormContents;
import jixiao.values.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A project through the years: what it was meant to do, and what it did. */
@Path("/projects/{id}")
@PermitAll
public class ProjectPage {
    private final Disclosures disclosures;
    private final FormContents contents;

    ProjectPage(Disclosures disclosures, FormContents contents) {
        this.disclosures = disclosures;
        this.contents = contents;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> show(@RestPath String id) {
        List<Disclosure> shown = Addresses.id(id).map(disclosures::ofProject).orElse(List.of()).stream()
                .filter(disclosure -> disclosure.lastPublic().isPresent())
                .toList();
        return shown.isEmpty() ? NotFoundPage.answer() : RestResponse.ok(page(shown));
    }

    private Pages.Project page(List<Disclosure> shown) {
        Disclosure newest = shown.getLast();
        Map<FiscalYear, List<Pages.Shown>> years = new TreeMap<>();
        shown.forEach(disclosure -> years.computeIfAbsent(disclosure.release().fiscalYear(), year -> new ArrayList<>())
                .add(line(disclosure)));
        return new Pages.Project(
                newest.projectName(),
                newest.unit().name(),
                newest.department().name(),
                years.entrySet().stream()
                        .map(year -> new Pages.Year(year.getKey(), year.getValue()))
                        .toList());
    }

    private Pages.Shown line(Disclosure disclosure) {
        Edition edition = disclosure.lastPublic().orElseThrow();
        boolean withdrawn = edition.state() == EditionState.WITHDRAWN;
        return new Pages.Shown(
                disclosure.id(),
                disclosure.release().kind(),
                withdrawn ? null : edition.amount(),
                withdrawn ? null : Figures.score(contents.form(edition)).orElse(null),
                edition.publishedOn(),
                withdrawn);
    }
}
