package jixiao.publication.documents.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jixiao.kit.identity.KnownOrganisation;
import jixiao.kit.identity.KnownOrganisations;
import jixiao.kit.problem.Problem;
import jixiao.publication.releases.Release;
import jixiao.publication.releases.Releases;
import jixiao.publication.site.RegionNames;

/** Someone asks for a batch: it is refused when it is empty or too large, and else waits to be packed. */
@ApplicationScoped
public class RequestBatch {
    private final Batches batches;
    private final SelectedForms selected;
    private final Releases releases;
    private final KnownOrganisations organisations;
    private final RegionNames regions;
    private final BatchBounds bounds;
    private final Event<BatchRequested> requested;
    private final Clock clock;

    RequestBatch(
            Batches batches,
            SelectedForms selected,
            Releases releases,
            KnownOrganisations organisations,
            RegionNames regions,
            BatchBounds.Configured bounds,
            Event<BatchRequested> requested,
            Clock clock) {
        this.batches = batches;
        this.selected = selected;
        this.releases = releases;
        this.organisations = organisations;
        this.regions = regions;
        this.bounds = bounds.get();
        this.requested = requested;
        this.clock = clock;
    }

    /** @throws jixiao.kit.problem.Refusal when nothing of it is public, it is too large, or too many wait */
    @Transactional
    public Batch of(BatchSelection selection, List<String> formats) {
        int forms = selected.disclosures(selection, bounds.forms()).size();
        if (forms == 0) {
            throw Problem.NOT_FOUND.because("所选范围没有公开的内容，请检查单位、区划和年度。");
        }
        if (forms > bounds.forms()) {
            throw bounds.tooManyForms();
        }
        bounds.check(batches.load());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Batch batch = new Batch(
                UUID.randomUUID(),
                selection,
                formats,
                title(selection),
                BatchState.QUEUED,
                0,
                forms,
                0,
                null,
                null,
                0,
                0,
                now,
                now.plus(bounds.keptFor()));
        batches.add(batch);
        requested.fire(new BatchRequested(batch.id()));
        return batch;
    }

    private String title(BatchSelection selection) {
        return switch (selection) {
            case BatchSelection.OfRelease(var id) ->
                releases.byId(id).map(Release::title).orElse("公开文件");
            case BatchSelection.OfUnit(var unit, var year) ->
                organisations
                                .byNaturalKey(unit.region() + "/" + unit.code())
                                .map(KnownOrganisation::name)
                                .orElse(unit.region() + "-" + unit.code())
                        + year + "年绩效公开";
            case BatchSelection.OfRegion(var region, var year) -> regions.of(region) + year + "年绩效公开";
        };
    }
}
