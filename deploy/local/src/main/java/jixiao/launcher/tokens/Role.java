package jixiao.launcher.tokens;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The roles of docs/architecture.md, and what a token of each must say beside its role. */
public enum Role {
    UNIT_CLERK("单位经办", Place.ORGANISATION),
    UNIT_HEAD("单位负责人", Place.ORGANISATION),
    DEPARTMENT("主管部门", Place.ORGANISATION),
    FUND_OFFICE("财政业务科室", Place.REGION),
    PERFORMANCE_OFFICE("绩效科室", Place.REGION),
    AUDITOR("审计人大", Place.REGION),
    SYSTEM_CLIENT("系统对接", Place.REGION),
    ADMINISTRATOR("管理员", Place.ANYWHERE);

    /** What a role's sight is cut by. */
    public enum Place {
        ORGANISATION,
        REGION,
        ANYWHERE
    }

    private final String title;
    private final Place place;

    Role(String title, Place place) {
        this.title = title;
        this.place = place;
    }

    public String title() {
        return title;
    }

    public Place place() {
        return place;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> named(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
