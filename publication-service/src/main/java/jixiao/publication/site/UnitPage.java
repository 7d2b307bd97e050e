package jixiao.publication.site;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import jixiao.kit.identity.KnownOrganisation;
import jixiao.kit.identity.KnownOrganisations;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.Disclosures;
import jixiao.publication.search.Catalogue;
import jixiao.publication.search.CatalogueEntry;
import jixiao.publication.search.CatalogueQuery;
import jixiao.publication.search.Cursor;
import jixiao.publication.search.PublishedUnits;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A unit or department: its years, what it published in one of them with the statistics table, and the units below it. */
@Path("/units/{region}/{code}")
@PermitAll
public class UnitPage {
    private static final int FORMS = 500;
    private static final int UNITS = 300;

    private final KnownOrganisations organisations;
    private final PublishedUnits units;
    private final Catalogue catalogue;
    private final Disclosures disclosures;
    private final RegionNames regions;

    UnitPage(
            KnownOrganisations organisations,
            PublishedUnits units,
            Catalogue catalogue,
            Disclosures disclosures,
            RegionNames regions) {
        this.organisations = organisations;
        this.units = units;
        this.catalogue = catalogue;
        this.disclosures = disclosures;
        this.regions = regions;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> show(
            @RestPath String region, @RestPath String code, @RestQuery @Nullable String year) {
        return organisations
                .byNaturalKey(region + "/" + code)
                .flatMap(unit -> page(unit, year)
                        .map(page -> RestResponse.ok((TemplateInstance) page))
                        .or(() -> WithdrawnPage.of(unit.name(), disclosures.withdrawnOfUnit(unit.id(), FORMS))))
                .orElseGet(NotFoundPage::answer);
    }

    private Optional<Pages.Unit> page(KnownOrganisation unit, @Nullable String asked) {
        List<UnitYear> years = UnitYear.of(units.yearsOf(unit.id()));
        List<PublishedUnits.Unit> below = units.unitsOf(unit.id(), UNITS);
        if (years.isEmpty() && below.isEmpty()) {
            return Optional.empty();
        }
        FiscalYear shown = years.stream()
                .map(UnitYear::year)
                .filter(year -> year.toString().equals(asked))
                .findFirst()
                .orElse(years.isEmpty() ? null : years.getLast().year());
        return Optional.of(new Pages.Unit(
                unit.name(),
                Addresses.unit(unit.region(), unit.code()),
                unit.region().code(),
                unit.code(),
                regions.of(unit.region()),
                shown,
                years,
                UnitYear.charts(years),
                shown == null ? List.of() : sections(unit, shown),
                below));
    }

    private List<Pages.Section> sections(KnownOrganisation unit, FiscalYear year) {
        List<CatalogueEntry> entries = catalogue.find(
                new CatalogueQuery(null, null, null, unit.id(), null, year, null, null, null, null, null),
                Cursor.START,
                FORMS);
        return Arrays.stream(DisclosureKind.values())
                .map(kind -> section(
                        kind,
                        entries.stream().filter(entry -> entry.kind() == kind).toList()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private static Pages.Section section(DisclosureKind kind, List<CatalogueEntry> entries) {
        return new Pages.Section(
                kind,
                IntStream.range(0, entries.size())
                        .mapToObj(i -> line(i + 1, entries.get(i)))
                        .toList(),
                entries.stream()
                        .map(CatalogueEntry::amount)
                        .filter(Objects::nonNull)
                        .reduce(Money::plus)
                        .orElse(null));
    }

    private static Pages.SectionLine line(int number, CatalogueEntry entry) {
        return new Pages.SectionLine(
                number, entry.disclosureId(), entry.projectName(), entry.amount(), entry.score(), entry.rating());
    }
}
