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
import jixiao.publication.releases.FormContents;
import jixiao.values.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A project's years side by side: what it was meant to do, and what it did. */
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
        Map<FiscalYear, List<Disclosure>> byYear = new TreeMap<>();
        shown.forEach(disclosure -> byYear.computeIfAbsent(disclosure.release().fiscalYear(), year -> new ArrayList<>())
                .add(disclosure));
        List<ProjectYear> years = byYear.entrySet().stream()
                .map(year -> ProjectYear.of(year.getKey(), year.getValue(), contents))
                .toList();
        return new Pages.Project(
                newest.projectId(),
                newest.projectName(),
                newest.unit().name(),
                Addresses.unit(newest.unit()),
                newest.department().name(),
                years,
                ProjectYear.charts(years),
                IndicatorYears.of(years));
    }
}
