package jixiao.publication.search.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.ProjectForm;
import jixiao.kit.search.Bigrams;
import jixiao.publication.releases.Disclosure;
import jixiao.publication.releases.Edition;
import jixiao.publication.releases.Figures;
import jixiao.publication.releases.FormContents;
import jixiao.publication.releases.Origin;
import jixiao.publication.releases.PublicView;
import jixiao.publication.releases.Release;
import jixiao.publication.search.PublicChange;

/** Writes the catalogue, in the transaction that publishes, so that it never lags. */
@ApplicationScoped
class CatalogueUpkeep implements PublicView {
    private final EntityManager database;
    private final FormContents contents;
    private final Event<PublicChange> changes;

    CatalogueUpkeep(EntityManager database, FormContents contents, Event<PublicChange> changes) {
        this.database = database;
        this.contents = contents;
        this.changes = changes;
    }

    @Override
    public void follow(Disclosure disclosure) {
        database.createNativeQuery("delete from catalogue_entry where disclosure_id = ?")
                .setParameter(1, disclosure.id())
                .executeUpdate();
        disclosure.published().ifPresent(edition -> list(disclosure, edition));
        changes.fire(PublicChange.of(disclosure));
    }

    @Override
    public void follow(Release release) {
        changes.fire(PublicChange.ANYWHERE);
    }

    private void list(Disclosure disclosure, Edition edition) {
        Release release = disclosure.release();
        ProjectForm form = contents.form(edition);
        Query insert = database.createNativeQuery("insert into catalogue_entry (" + CatalogueRows.COLUMNS + ", words)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as tsvector))");
        Object[] values = {
            disclosure.id(),
            release.id(),
            disclosure.projectId(),
            release.kind().name(),
            release.fiscalYear().year(),
            release.region().code(),
            disclosure.unit().id(),
            disclosure.unit().name(),
            disclosure.department().id(),
            disclosure.department().name(),
            disclosure.projectName(),
            release.title(),
            release.origin().name(),
            edition.amount() == null ? null : edition.amount().yuan(),
            Figures.score(form).orElse(null),
            edition.publishedOn(),
            release.origin() == Origin.RECORDED ? release.openedAt() : edition.publishedAt(),
            -disclosure.position(),
            disclosure.unit().region().code(),
            disclosure.unit().code(),
            disclosure.department().region().code(),
            disclosure.department().code(),
            edition.rating() == null ? null : edition.rating().name(),
            Bigrams.vector(words(disclosure, form))
        };
        for (int i = 0; i < values.length; i++) {
            insert.setParameter(i + 1, values[i]);
        }
        insert.executeUpdate();
    }

    private static List<String> words(Disclosure disclosure, ProjectForm form) {
        return Stream.concat(
                        Stream.of(
                                disclosure.projectName(),
                                disclosure.unit().name(),
                                disclosure.department().name(),
                                form.unit(),
                                form.department(),
                                disclosure.release().title(),
                                form.goal()),
                        form.indicators().stream().map(IndicatorRow::name))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
