package jixiao.kit.identity;

/** The roles a token can carry, for {@code @RolesAllowed}. */
public final class Role {
    public static final String UNIT_CLERK = "unit-clerk";
    public static final String UNIT_HEAD = "unit-head";
    public static final String DEPARTMENT = "department";
    public static final String FUND_OFFICE = "fund-office";
    public static final String PERFORMANCE_OFFICE = "performance-office";
    public static final String AUDITOR = "auditor";
    public static final String SYSTEM_CLIENT = "system-client";
    public static final String ADMINISTRATOR = "administrator";

    private Role() {}
}
