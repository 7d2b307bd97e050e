package jixiao.indicator.library;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.indicator.goals.OrganisationKey;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.KnownOrganisations;
import jixiao.kit.identity.Role;
import jixiao.kit.problem.Problem;

/**
 * Who may keep which indicators: a department its own, a performance office the common, sector and fixed ones of its
 * region, an administrator all.
 */
@ApplicationScoped
class Keepers {
    private final Caller caller;
    private final KnownOrganisations organisations;

    Keepers(Caller caller, KnownOrganisations organisations) {
        this.caller = caller;
        this.organisations = organisations;
    }

    /** @throws jixiao.kit.problem.Refusal when it is not the caller's to keep */
    void check(Holding holding) {
        if (!mayKeep(holding)) {
            throw Problem.FORBIDDEN.because("您不能维护这个指标：共性、行业、固定指标由本地区绩效科室维护，部门指标由该部门维护，全国通用的指标由系统管理员维护。");
        }
    }

    boolean mayKeep(Holding holding) {
        if (caller.roles().contains(Role.ADMINISTRATOR)) {
            return true;
        }
        if (holding.scope() == LibraryScope.DEPARTMENT) {
            OrganisationKey department = holding.department();
            return caller.roles().contains(Role.DEPARTMENT)
                    && department != null
                    && organisations
                            .byNaturalKey(department.region() + "/" + department.code())
                            .filter(caller.scope()::includes)
                            .isPresent();
        }
        return caller.roles().contains(Role.PERFORMANCE_OFFICE)
                && holding.region() != null
                && caller.scope().includesRegion(holding.region());
    }

    /**
     * A project does not say its sector, so that nobody could be asked for what is fixed for a sector.
     *
     * @throws jixiao.kit.problem.Refusal when it is fixed for a sector, or no such department is registered
     */
    void checkBearers(Holding holding) {
        if (holding.scope() == LibraryScope.FIXED && holding.department() == null) {
            throw Problem.INVALID_FIELD.at("/sector", "固定指标只能按部门设定：项目不注明行业，无法按行业核对。请改填部门，或新增为行业指标。");
        }
        OrganisationKey department = holding.department();
        if (department != null
                && organisations
                        .byNaturalKey(department.region() + "/" + department.code())
                        .isEmpty()) {
            throw Problem.INVALID_FIELD.at("/department", "没有登记这个部门。请核对区划代码和部门编码，或先在组织机构中登记。");
        }
    }
}
