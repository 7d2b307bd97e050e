package jixiao.publication.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.ProjectForm;
import jixiao.kit.events.EventJson;
import jixiao.publication.releases.AssembleDocument;
import jixiao.publication.releases.Disclosure;
import jixiao.publication.releases.Disclosures;
import jixiao.publication.releases.Edition;
import jixiao.publication.releases.EditionState;
import jixiao.publication.releases.FormContents;
import jixiao.publication.releases.PublishedForm;
import jixiao.publication.releases.Release;
import jixiao.publication.releases.Releases;

/** What is public, as documents; empty where nothing is, or is no longer. */
@ApplicationScoped
@Transactional
public class PublicDocuments {
    private final Disclosures disclosures;
    private final Releases releases;
    private final FormContents contents;
    private final AssembleDocument assemble;
    private final EventJson json;

    PublicDocuments(
            Disclosures disclosures,
            Releases releases,
            FormContents contents,
            AssembleDocument assemble,
            EventJson json) {
        this.disclosures = disclosures;
        this.releases = releases;
        this.contents = contents;
        this.assemble = assemble;
        this.json = json;
    }

    /** The edition that counts; none when it is withdrawn. */
    public Optional<PublicDocument> ofDisclosure(UUID id) {
        return ofDisclosure(id, edition -> edition.state() == EditionState.PUBLISHED);
    }

    /** An edition that is or was public, unless it is withdrawn. */
    public Optional<PublicDocument> ofEdition(UUID id, int number) {
        return ofDisclosure(
                id,
                edition -> edition.number() == number
                        && edition.state().isFinal()
                        && edition.state() != EditionState.WITHDRAWN);
    }

    private Optional<PublicDocument> ofDisclosure(UUID id, Predicate<Edition> wanted) {
        return disclosures
                .byId(id)
                .filter(disclosure -> !disclosure.isWithdrawn())
                .flatMap(disclosure -> disclosure.editions().stream()
                        .filter(wanted)
                        .findFirst()
                        .map(edition -> document(disclosure, edition)));
    }

    private PublicDocument document(Disclosure disclosure, Edition edition) {
        Release release = disclosure.release();
        ProjectForm form = contents.form(edition);
        String name = "%s（%s年%s）"
                .formatted(form.name(), release.fiscalYear(), release.kind().label());
        return new PublicDocument(name, assemble.of(release, form), edition.content());
    }

    /** A release with all that is public of it. */
    public Optional<PublicDocument> ofRelease(UUID id) {
        List<PublishedForm> published = disclosures.publishedOf(id);
        return releases.byId(id).filter(release -> !published.isEmpty()).map(release -> {
            FormDocument document = assemble.of(release, published);
            return new PublicDocument(release.title(), document, json.write(document));
        });
    }
}
