package jixiao.project.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.KnownOrganisations;
import jixiao.kit.problem.Problem;
import jixiao.values.RegionCode;

/** The units a caller may act for. */
@ApplicationScoped
public class UnitsInScope {
    private final Organisations organisations;
    private final KnownOrganisations known;
    private final Caller caller;

    UnitsInScope(Organisations organisations, KnownOrganisations known, Caller caller) {
        this.organisations = organisations;
        this.known = known;
        this.caller = caller;
    }

    /** @throws jixiao.kit.problem.Refusal in the same words whether it is not registered or not the caller's */
    public Organisation named(RegionCode region, String code) {
        return organisations
                .byCode(region, code)
                .filter(unit ->
                        known.byId(unit.id()).filter(caller.scope()::includes).isPresent())
                .orElseThrow(() -> Problem.INVALID_FIELD.at(
                        "/unit", "没有登记过单位 " + region + "/" + code + "，或不在您的权限范围内；只能为本单位及下属单位申报，请核对区划和代码。"));
    }
}
