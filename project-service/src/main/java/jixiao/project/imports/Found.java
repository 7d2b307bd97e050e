package jixiao.project.imports;

import java.util.UUID;
import jixiao.project.registry.Organisation;
import org.jspecify.annotations.Nullable;

/** An organisation a document names: registered, or still to be registered provisionally. */
sealed interface Found {
    MatchedOrganisation matched();

    default @Nullable UUID id() {
        return switch (this) {
            case Registered registered -> registered.organisation().id();
            case Unregistered unregistered -> null;
        };
    }

    record Registered(Organisation organisation, MatchedOrganisation matched) implements Found {
        static Registered as(Organisation organisation, @Nullable String written, Sureness sureness) {
            return new Registered(
                    organisation, new MatchedOrganisation(written, organisation.code(), organisation.name(), sureness));
        }

        /** By its name, or by an alias when the name is another. */
        static Registered byName(Organisation organisation, String written) {
            return as(organisation, written, organisation.name().equals(written) ? Sureness.NAME : Sureness.ALIAS);
        }
    }

    record Unregistered(MatchedOrganisation matched) implements Found {}
}
