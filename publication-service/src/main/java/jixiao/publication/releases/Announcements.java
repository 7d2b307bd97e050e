package jixiao.publication.releases;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import jixiao.kit.events.Outbox;

/** After every step: what the public sees follows, and the event the step causes is said. */
@ApplicationScoped
class Announcements {
    private final EntityManager database;
    private final List<PublicView> views;
    private final Outbox outbox;

    Announcements(EntityManager database, @All List<PublicView> views, Outbox outbox) {
        this.database = database;
        this.views = views;
        this.outbox = outbox;
    }

    void after(Step step, Disclosure disclosure) {
        database.flush();
        switch (step.told()) {
            case NOBODY -> {}
            case EVERYONE_OF_THE_PUBLICATION -> {
                views.forEach(view -> view.follow(disclosure));
                outbox.append(DisclosurePublished.of(disclosure));
            }
            case EVERYONE_OF_THE_WITHDRAWAL -> {
                views.forEach(view -> view.follow(disclosure));
                outbox.append(DisclosureWithdrawn.of(disclosure));
            }
        }
    }
}
