package jixiao.publication.documents.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.problem.Problem;
import jixiao.publication.documents.PublicDocument;
import jixiao.publication.documents.PublicDocuments;
import jixiao.publication.integrity.SignReleases;
import jixiao.publication.releases.Disclosure;
import jixiao.publication.releases.Disclosures;
import jixiao.publication.releases.Edition;
import jixiao.publication.releases.Figures;
import jixiao.publication.releases.FormContents;
import jixiao.publication.releases.Release;
import jixiao.publication.releases.Releases;

/** What a batch is packed from, read piece by piece, each in a transaction of its own. */
@ApplicationScoped
@Transactional
class PublicForms {
    private final SelectedForms selected;
    private final Disclosures disclosures;
    private final Releases releases;
    private final FormContents contents;
    private final PublicDocuments documents;
    private final SignReleases sign;

    PublicForms(
            SelectedForms selected,
            Disclosures disclosures,
            Releases releases,
            FormContents contents,
            PublicDocuments documents,
            SignReleases sign) {
        this.selected = selected;
        this.disclosures = disclosures;
        this.releases = releases;
        this.contents = contents;
        this.documents = documents;
        this.sign = sign;
    }

    List<UUID> disclosures(BatchSelection selection, int most) {
        return selected.disclosures(selection, most);
    }

    List<UUID> wholeReleases(BatchSelection selection) {
        return selected.wholeReleases(selection);
    }

    List<UUID> releases(BatchSelection selection) {
        return selected.releases(selection);
    }

    /** Empty when it is not public any more. */
    Optional<BatchForm> form(UUID id) {
        return disclosures
                .byId(id)
                .flatMap(disclosure -> disclosure
                        .published()
                        .flatMap(edition ->
                                documents.ofDisclosure(id).map(document -> form(disclosure, edition, document))));
    }

    private BatchForm form(Disclosure disclosure, Edition edition, PublicDocument document) {
        Release release = disclosure.release();
        return new BatchForm(
                document,
                disclosure.path(),
                disclosure.projectName(),
                disclosure.unit(),
                release.kind(),
                release.fiscalYear(),
                edition.amount(),
                Figures.score(contents.form(edition)).orElse(null),
                edition.publishedOn());
    }

    Optional<PublicDocument> release(UUID id) {
        return documents.ofRelease(id);
    }

    SignedRelease digests(UUID id) {
        Release release = releases.byId(id).orElseThrow(() -> Problem.NOT_FOUND.because("没有这份公开内容。"));
        return new SignedRelease(release.title(), sign.of(release));
    }

    /** @param digests {@code digests.json}, as its address gives it */
    record SignedRelease(String title, String digests) {}
}
