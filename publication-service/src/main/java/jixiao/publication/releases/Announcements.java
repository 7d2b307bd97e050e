package jixiao.publication.releases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jixiao.kit.events.Outbox;

/** After every step: what the public sees follows, and the event the step causes is said. */
@ApplicationScoped
class Announcements {
    private final EntityManager database;
    private final PublicView view;
    private final Outbox outbox;

    Announcements(EntityManager database, PublicView view, Outbox outbox) {
        this.database = database;
        this.view = view;
        this.outbox = outbox;
    }

    void after(Step step, Disclosure disclosure) {
        database.flush();
        switch (step.told()) {
            case NOBODY -> {}
            case EVERYONE_OF_THE_PUBLICATION -> {
                view.follow(disclosure);
                outbox.append(DisclosurePublished.of(disclosure));
            }
            case EVERYONE_OF_THE_WITHDRAWAL -> {
                view.follow(disclosure);
                outbox.append(DisclosureWithdrawn.of(disclosure));
            }
        }
    }
}
