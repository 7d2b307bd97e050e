package jixiao.project.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jixiao.project.registry.KeepOrganisations;
import jixiao.project.registry.Organisation;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** Gives the unit of a form, registering what nobody has registered as provisional: the unit below its department. */
@ApplicationScoped
class EnsureOrganisations {
    private final KeepOrganisations keep;

    EnsureOrganisations(KeepOrganisations keep) {
        this.keep = keep;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    UUID unitOf(FoundOrganisations found, RegionCode region) {
        Organisation department = found.department() == null ? null : ensure(found.department(), region, null);
        return found.unit().equals(found.department())
                ? department.id()
                : ensure(found.unit(), region, department).id();
    }

    private Organisation ensure(Found found, RegionCode region, @Nullable Organisation parent) {
        return switch (found) {
            case Found.Registered registered -> registered.organisation();
            case Found.Unregistered unregistered -> {
                MatchedOrganisation matched = unregistered.matched();
                yield keep.registerProvisional(region, matched.code(), matched.name(), parent);
            }
        };
    }
}
