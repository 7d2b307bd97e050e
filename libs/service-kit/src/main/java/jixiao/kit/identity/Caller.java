package jixiao.kit.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes the request, as the token says. */
@RequestScoped
public class Caller {
    private static final Set<String> OF_A_UNIT_OR_DEPARTMENT = Set.of(Role.UNIT_CLERK, Role.UNIT_HEAD, Role.DEPARTMENT);

    private static final Set<String> OF_A_REGION =
            Set.of(Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE, Role.AUDITOR, Role.SYSTEM_CLIENT);

    private final JsonWebToken token;
    private final KnownOrganisations organisations;

    Caller(JsonWebToken token, KnownOrganisations organisations) {
        this.token = token;
        this.organisations = organisations;
    }

    /** The account's name, for the audit trail. */
    public String name() {
        return token.getName();
    }

    public Set<String> roles() {
        return token.getGroups();
    }

    /**
     * What the caller may see: administrators everything, people of a unit or department their part of the
     * organisation tree, finance, auditors and systems their region. A token without a role of the suite, or without the needed claim, sees nothing.
     */
    public Scope scope() {
        if (roles().contains(Role.ADMINISTRATOR)) {
            return Scope.EVERYTHING;
        }
        if (roles().stream().anyMatch(OF_A_UNIT_OR_DEPARTMENT::contains)) {
            return organisations
                    .byNaturalKey(claim("organisation"))
                    .map(Scope::below)
                    .orElse(Scope.NOTHING);
        }
        if (roles().stream().anyMatch(OF_A_REGION::contains)) {
            return Scope.ofRegion(claim("region"));
        }
        return Scope.NOTHING;
    }

    private String claim(String name) {
        Object value = token.getClaim(name);
        return value == null ? "" : value.toString();
    }
}
