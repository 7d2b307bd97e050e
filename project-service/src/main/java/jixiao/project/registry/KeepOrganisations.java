package jixiao.project.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.events.Outbox;
import jixiao.kit.identity.KnownOrganisations;
import jixiao.kit.identity.OrganisationState;
import jixiao.kit.problem.Problem;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** Registers and changes organisations, and tells everyone. */
@ApplicationScoped
@Transactional
public class KeepOrganisations {
    private final Organisations organisations;
    private final KnownOrganisations known;
    private final EntityManager database;
    private final Outbox outbox;
    private final AuditTrail audit;

    KeepOrganisations(
            Organisations organisations,
            KnownOrganisations known,
            EntityManager database,
            Outbox outbox,
            AuditTrail audit) {
        this.organisations = organisations;
        this.known = known;
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
    }

    public Organisation register(OrganisationEntry entry) {
        entry.checkValidity();
        known.holdTree();
        organisations.byCode(entry.region(), entry.code()).ifPresent(existing -> {
            throw Problem.DUPLICATE.at(
                    "/code",
                    "区划 " + entry.region() + " 已有代码为 " + entry.code() + " 的单位“" + existing.name() + "”，请核对代码。");
        });
        refuseTakenAliases(entry, null);
        Organisation organisation = Organisation.registered(entry, parentOf(entry));
        organisations.add(organisation);
        tell(organisation, "register");
        return organisation;
    }

    /** For an import that meets a name nobody had registered when the document was matched. */
    public Organisation registerProvisional(
            RegionCode region, String code, String name, @Nullable Organisation parent) {
        known.holdTree();
        return organisations.byCode(region, code).orElseGet(() -> addProvisional(region, code, name, parent));
    }

    private Organisation addProvisional(RegionCode region, String code, String name, @Nullable Organisation parent) {
        Organisation organisation = Organisation.provisional(region, code, name, parent);
        organisations.add(organisation);
        tell(organisation, "register-provisional");
        return organisation;
    }

    public Organisation change(Organisation organisation, OrganisationEntry entry) {
        entry.checkValidity();
        if (!organisation.region().equals(entry.region())
                || !organisation.code().equals(entry.code())) {
            throw Problem.INVALID_FIELD.at("/code", "区划和组织机构代码不可更改；机构撤并请停用原单位并登记新单位。");
        }
        refuseTakenAliases(entry, organisation);
        known.holdTree();
        Organisation parent = parentOf(entry);
        refuseParentBelow(organisation, parent);
        organisation.become(entry, parent);
        tell(organisation, "change");
        return organisation;
    }

    private @Nullable Organisation parentOf(OrganisationEntry entry) {
        OrganisationEntry.Parent parent = entry.parent();
        if (parent == null) {
            return null;
        }
        return organisations.byCode(parent.region(), parent.code()).orElseThrow(parent::notFound);
    }

    private void refuseParentBelow(Organisation organisation, @Nullable Organisation parent) {
        if (parent == null) {
            return;
        }
        if (parent == organisation || organisations.above(parent).contains(organisation)) {
            throw Problem.INVALID_FIELD.at("/parent", "上级单位不能是本单位或其下级，请改正。");
        }
    }

    private void refuseTakenAliases(OrganisationEntry entry, @Nullable Organisation self) {
        for (int i = 0; i < entry.aliases().size(); i++) {
            String alias = entry.aliases().get(i);
            for (Organisation other : organisations.named(entry.region(), alias)) {
                if (other != self && other.aliases().contains(alias)) {
                    throw Problem.DUPLICATE.at(
                            "/aliases/" + i,
                            "别名“" + alias + "”已属于“" + other.name() + "”（" + other.code() + "），一个别名只能归一个单位。");
                }
            }
        }
    }

    private void tell(Organisation organisation, String action) {
        database.flush();
        known.remember(new OrganisationState(
                organisation.id(),
                organisation.version(),
                organisation.region(),
                organisation.code(),
                organisation.name(),
                organisation.parentId()));
        outbox.append(OrganisationChanged.of(organisation));
        audit.record(action, "organisation", organisation.id(), organisation.name());
    }
}
