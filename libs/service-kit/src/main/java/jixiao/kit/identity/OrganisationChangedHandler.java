package jixiao.kit.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.kit.events.EventHandler;
import jixiao.kit.events.ReceivedEvent;

/** Keeps the copy of the organisation tree. */
@ApplicationScoped
class OrganisationChangedHandler implements EventHandler<OrganisationState> {
    private final KnownOrganisations organisations;

    OrganisationChangedHandler(KnownOrganisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public String type() {
        return "jixiao.organisation.changed.v1";
    }

    @Override
    public Class<OrganisationState> payload() {
        return OrganisationState.class;
    }

    @Override
    public void handle(OrganisationState state, ReceivedEvent event) {
        organisations.remember(state);
    }
}
