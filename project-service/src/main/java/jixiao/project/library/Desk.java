package jixiao.project.library;

import java.util.Set;
import jixiao.kit.identity.Role;

/** Whose desk a project-year lies on, and so who may send it back. */
public enum Desk {
    UNIT("实施单位", Set.of(Role.UNIT_CLERK, Role.UNIT_HEAD)),
    DEPARTMENT("主管部门", Set.of(Role.DEPARTMENT)),
    FINANCE("财政部门", Set.of(Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE)),
    NOBODY("无", Set.of());

    private final String label;
    private final Set<String> roles;

    Desk(String label, Set<String> roles) {
        this.label = label;
        this.roles = roles;
    }

    public String label() {
        return label;
    }

    public boolean isOf(Set<String> callerRoles) {
        return callerRoles.stream().anyMatch(roles::contains);
    }
}
