package jixiao.publication.site;

import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jixiao.publication.changes.Change;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.Edition;
import jixiao.publication.releases.OrganisationName;
import jixiao.publication.releases.Origin;
import jixiao.publication.releases.PublishedReport;
import jixiao.publication.releases.Rating;
import jixiao.publication.search.Catalogue;
import jixiao.publication.search.CatalogueEntry;
import jixiao.publication.search.PublishedUnits;
import jixiao.publication.search.ReleaseSummary;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/** The pages of the site and what each needs; the templates bear their names. */
final class Pages {
    private Pages() {}

    record Home(Search search, List<KindCount> kinds, List<ReleaseLine> newest, Results results)
            implements TemplateInstance {}

    /**
     * @param reports that stand in the document, each with what it says otherwise than the one before
     * @param document the official document as HTML
     */
    record Release(
            UUID id,
            String title,
            Head head,
            List<Line> contents,
            @Nullable Money total,
            List<PublishedReport> reports,
            String document)
            implements TemplateInstance {}

    /** What is left of a release or unit of which nothing is public any more. */
    record Withdrawn(String title, List<Line> forms) implements TemplateInstance {}

    /**
     * @param version the one the page shows
     * @param changes what it says otherwise than the one before
     * @param form the official form as HTML; null when it is withdrawn
     * @param superseded whether a newer version is public
     */
    record Disclosure(
            UUID id,
            UUID releaseId,
            UUID projectId,
            String name,
            String title,
            Head head,
            Version version,
            boolean superseded,
            List<Version> versions,
            List<Change> changes,
            @Nullable String form)
            implements TemplateInstance {}

    /**
     * @param unitPath the address of the unit's page
     * @param years the oldest first
     * @param indicators what each year says of each indicator, in the order of the years
     */
    record Project(
            UUID id,
            String name,
            String unit,
            String unitPath,
            String department,
            List<ProjectYear> years,
            List<Bars> charts,
            List<IndicatorYears> indicators)
            implements TemplateInstance {}

    /**
     * @param path its own address
     * @param year the one whose forms are shown; null when it has none itself
     */
    record Unit(
            String name,
            String path,
            String regionCode,
            String code,
            String region,
            @Nullable FiscalYear year,
            List<UnitYear> years,
            List<Bars> charts,
            List<Section> sections,
            List<PublishedUnits.Unit> units)
            implements TemplateInstance {}

    record Region(String code, String name, List<RegionLine> regions) implements TemplateInstance {}

    record RegionLine(String code, String name, List<Catalogue.Department> departments) {}

    /** What a unit published of one kind in a year. */
    record Section(
            DisclosureKind kind,
            List<SectionLine> lines,
            @Nullable Money total) {}

    record SectionLine(
            int number,
            UUID id,
            String name,
            @Nullable Money amount,
            @Nullable BigDecimal score,
            @Nullable Rating rating) {}

    /** @param seconds after which one may ask again */
    record TooMany(long seconds) implements TemplateInstance {}

    record OpenData() implements TemplateInstance {}

    record NotFound() implements TemplateInstance {}

    /**
     * What is asked for, and what else can be.
     *
     * @param units that are offered to choose from; none before a department is chosen
     */
    record Search(
            String text,
            List<Option> regions,
            List<Option> years,
            List<Option> kinds,
            List<Option> departments,
            List<Option> ratings,
            String from,
            String to,
            @Nullable Chosen unit,
            List<String> units,
            boolean anything) {}

    /** @param without the address of the same question without it */
    record Chosen(String value, String label, String without) {}

    record Option(String value, String label, boolean chosen) {}

    record KindCount(DisclosureKind kind, long count) {}

    /**
     * @param count a number, or more than which there are
     * @param next the address of the next page; null on the last
     * @param first the address of the first page; null on it
     */
    record Results(
            String count,
            List<Entry> entries,
            @Nullable String next,
            @Nullable String first) {}

    /** An entry of a list. */
    record Entry(CatalogueEntry of, String region) {}

    record ReleaseLine(ReleaseSummary of, String region) {}

    /** What stands at the head of a release or disclosure. */
    record Head(
            DisclosureKind kind,
            FiscalYear year,
            String region,
            String department,
            String departmentPath,
            @Nullable String unit,
            @Nullable String unitPath,
            boolean recorded,
            @Nullable String source,
            @Nullable LocalDate publishedOn) {

        static Head of(
                jixiao.publication.releases.Release release,
                RegionNames regions,
                @Nullable OrganisationName unit,
                @Nullable LocalDate publishedOn) {
            return new Head(
                    release.kind(),
                    release.fiscalYear(),
                    regions.of(release.region()),
                    release.department().name(),
                    Addresses.unit(release.department()),
                    unit == null ? null : unit.name(),
                    unit == null ? null : Addresses.unit(unit),
                    release.origin() == Origin.RECORDED,
                    release.sourceOrigin(),
                    publishedOn);
        }
    }

    /** One form in the contents of a release. */
    record Line(UUID id, String name, String unit, @Nullable Money amount) {}

    /** One version of a disclosure in its history. */
    record Version(
            int number,
            String state,
            @Nullable LocalDate publishedOn,
            @Nullable Instant shownSince,
            @Nullable String notice,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawalRemarks,
            String digest,
            String digestSm3) {

        static Version of(Edition edition) {
            return new Version(
                    edition.number(),
                    edition.state().label(),
                    edition.publishedOn(),
                    edition.publishedAt(),
                    edition.notice(),
                    edition.withdrawnAt(),
                    edition.withdrawalRemarks(),
                    edition.digest(),
                    edition.digestSm3());
        }
    }

    /** What is public of a project in a year, by kind. */
    record Shown(UUID id, DisclosureKind kind, @Nullable LocalDate publishedOn, boolean withdrawn) {}
}
