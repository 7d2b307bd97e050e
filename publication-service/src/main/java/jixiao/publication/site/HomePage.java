package jixiao.publication.site;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jixiao.kit.identity.KnownOrganisation;
import jixiao.kit.identity.KnownOrganisations;
import jixiao.kit.problem.Refusal;
import jixiao.kit.rest.Page;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.Rating;
import jixiao.publication.search.Catalogue;
import jixiao.publication.search.CatalogueEntry;
import jixiao.publication.search.CatalogueQuery;
import jixiao.publication.search.Cursor;
import jixiao.publication.search.PublishedUnits;
import jixiao.publication.site.Pages.Chosen;
import jixiao.publication.site.Pages.Entry;
import jixiao.publication.site.Pages.KindCount;
import jixiao.publication.site.Pages.Option;
import jixiao.publication.site.Pages.ReleaseLine;
import jixiao.publication.site.Pages.Results;
import jixiao.publication.site.Pages.Search;
import jixiao.values.RegionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The way in: search, filters, what is new, and the list of everything. */
@Path("/")
@PermitAll
public class HomePage {
    private static final int PAGE = 20;
    private static final int NEWEST = 6;

    /** Nobody reads on after so many, and counting further would take longer than finding. */
    private static final int COUNTED = 1_000;

    /** Where words are asked for, each entry is read to see whether they stand together. */
    private static final int COUNTED_WORDS = 200;

    /** As many departments as may stand in a list to choose from: of one region, and before one is chosen. */
    private static final int DEPARTMENTS = 100;

    private static final int DEPARTMENTS_ANYWHERE = 20;

    /** As many units of a department as may be offered. */
    private static final int UNITS = 300;

    private final Catalogue catalogue;
    private final PublishedUnits units;
    private final KnownOrganisations organisations;
    private final RegionNames regions;

    HomePage(Catalogue catalogue, PublishedUnits units, KnownOrganisations organisations, RegionNames regions) {
        this.catalogue = catalogue;
        this.units = units;
        this.organisations = organisations;
        this.regions = regions;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public Pages.Home show(@BeanParam SearchForm form) {
        CatalogueQuery query = form.query(key -> organisations.byNaturalKey(key).map(KnownOrganisation::id));
        Results results = results(form, query);
        Search search = search(form, query, results);
        boolean front = !search.anything() && form.after == null;
        return new Pages.Home(search, front ? kinds() : List.of(), front ? newest() : List.of(), results);
    }

    private Results results(SearchForm form, CatalogueQuery query) {
        Cursor after = cursor(form.after);
        Page<CatalogueEntry> page = Page.of(catalogue.find(query, after, PAGE + 1), PAGE, CatalogueEntry::cursor);
        boolean all = after.equals(Cursor.START) && page.next() == null;
        return new Results(
                all ? Integer.toString(page.items().size()) : count(query),
                page.items().stream().map(this::entry).toList(),
                page.next() == null ? null : form.with("after", page.next()),
                after.equals(Cursor.START) ? null : form.with("after", null));
    }

    private String count(CatalogueQuery query) {
        int most = query.text() == null ? COUNTED : COUNTED_WORDS;
        long count = catalogue.count(query, most);
        return count > most ? "多于 %,d".formatted(most) : Long.toString(count);
    }

    private Entry entry(CatalogueEntry entry) {
        return new Entry(entry, regions.of(entry.region()));
    }

    private List<KindCount> kinds() {
        Map<DisclosureKind, Long> counts = catalogue.countByKind();
        return Arrays.stream(DisclosureKind.values())
                .map(kind -> new KindCount(kind, counts.getOrDefault(kind, 0L)))
                .toList();
    }

    private List<ReleaseLine> newest() {
        return catalogue.newestReleases(NEWEST).stream()
                .map(release -> new ReleaseLine(release, regions.of(release.region())))
                .toList();
    }

    private Search search(SearchForm form, CatalogueQuery query, Results results) {
        int most = query.region() == null ? DEPARTMENTS_ANYWHERE : DEPARTMENTS;
        Catalogue.Choices choices = catalogue.choices(query.region(), most + 1);
        return new Search(
                form.text(),
                regionOptions(choices, query),
                choices.years().stream()
                        .map(year -> new Option(year.toString(), year + "年", year.equals(query.fiscalYear())))
                        .toList(),
                Arrays.stream(DisclosureKind.values())
                        .map(kind -> new Option(kind.name(), kind.label(), kind == query.kind()))
                        .toList(),
                departments(choices, most).stream()
                        .map(department -> new Option(
                                department.id().toString(),
                                department.name(),
                                department.id().equals(query.department())))
                        .toList(),
                Arrays.stream(Rating.values())
                        .map(rating -> new Option(rating.name(), rating.label(), rating == query.rating()))
                        .toList(),
                query.amountFrom() == null ? "" : form.from,
                query.amountTo() == null ? "" : form.to,
                chosenUnit(form, query, results),
                unitsToChoose(query),
                !query.isEmpty());
    }

    /** Where there are too many to choose from, a region is to be chosen first. */
    private static List<Catalogue.Department> departments(Catalogue.Choices choices, int most) {
        return choices.departments().size() > most ? List.of() : choices.departments();
    }

    /** Those of the chosen department; a reader types a part of the name and picks one, or types on. */
    private List<String> unitsToChoose(CatalogueQuery query) {
        return query.department() == null
                ? List.of()
                : units.unitsOf(query.department(), UNITS).stream()
                        .map(unit -> SearchForm.offered(
                                unit.name(),
                                unit.key().region().code() + "/" + unit.key().code()))
                        .toList();
    }

    /** A unit is chosen by its link in the list, which also tells its name, or from the names that are offered. */
    private static @Nullable Chosen chosenUnit(SearchForm form, CatalogueQuery query, Results results) {
        if (query.unit() == null) {
            return null;
        }
        String name = results.entries().isEmpty()
                ? "所选单位"
                : results.entries().getFirst().of().unitName();
        String written = form.unit == null ? query.unit().toString() : form.unit;
        return new Chosen(written, name, form.with("unit", null));
    }

    /** The regions that publish and those they lie in, set in by level. */
    private List<Option> regionOptions(Catalogue.Choices choices, CatalogueQuery query) {
        TreeSet<String> codes = new TreeSet<>();
        choices.regions().forEach(region -> RegionNames.lineage(region).forEach(above -> codes.add(above.code())));
        return codes.stream()
                .map(RegionCode::new)
                .map(region -> new Option(
                        region.code(),
                        "　".repeat(region.prefix().length() / 2 - 1) + regions.of(region),
                        region.equals(query.region())))
                .toList();
    }

    private static Cursor cursor(@Nullable String after) {
        try {
            return Cursor.parse(after == null ? "" : after);
        } catch (Refusal e) {
            return Cursor.START;
        }
    }
}
