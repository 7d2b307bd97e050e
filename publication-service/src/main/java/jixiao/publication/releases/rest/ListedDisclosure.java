package jixiao.publication.releases.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import jixiao.publication.releases.Disclosure;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.Edition;
import jixiao.publication.releases.EditionState;
import jixiao.publication.releases.Origin;
import jixiao.publication.releases.Rating;
import jixiao.publication.search.CatalogueEntry;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** A disclosure in a list. */
public record ListedDisclosure(
        UUID id,
        UUID releaseId,
        UUID projectId,
        EditionState stage,
        DisclosureKind kind,
        FiscalYear fiscalYear,
        RegionCode region,
        Party unit,
        Party department,
        String projectName,
        String title,
        Origin origin,
        @Nullable Money amount,
        @Nullable BigDecimal score,
        @Nullable Rating rating,
        @Nullable LocalDate publishedOn,
        String path) {

    /** An organisation by id and by its name at that time. */
    public record Party(UUID id, String name) {}

    static ListedDisclosure of(CatalogueEntry entry) {
        return new ListedDisclosure(
                entry.disclosureId(),
                entry.releaseId(),
                entry.projectId(),
                EditionState.PUBLISHED,
                entry.kind(),
                entry.fiscalYear(),
                entry.region(),
                new Party(entry.unitId(), entry.unitName()),
                new Party(entry.departmentId(), entry.departmentName()),
                entry.projectName(),
                entry.title(),
                entry.origin(),
                entry.amount(),
                entry.score(),
                entry.rating(),
                entry.publishedOn(),
                "/disclosures/" + entry.disclosureId());
    }

    static ListedDisclosure of(Disclosure disclosure) {
        Edition newest = disclosure.newest();
        return new ListedDisclosure(
                disclosure.id(),
                disclosure.release().id(),
                disclosure.projectId(),
                newest.state(),
                disclosure.release().kind(),
                disclosure.release().fiscalYear(),
                disclosure.release().region(),
                new Party(disclosure.unit().id(), disclosure.unit().name()),
                new Party(disclosure.department().id(), disclosure.department().name()),
                disclosure.projectName(),
                disclosure.release().title(),
                disclosure.release().origin(),
                newest.amount(),
                null,
                newest.rating(),
                newest.publishedOn(),
                disclosure.path());
    }
}
