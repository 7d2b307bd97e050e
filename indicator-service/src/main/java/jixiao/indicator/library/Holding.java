package jixiao.indicator.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jixiao.indicator.goals.OrganisationKey;
import jixiao.kit.problem.Problem;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * For whom an indicator holds. It never changes; an indicator for others is another indicator that supersedes this one.
 *
 * @param region where it holds, with everything inside; null is everywhere
 * @param sector the sector (行业) in words, for a sector's indicator, or a fixed one of a sector
 */
@Embeddable
public record Holding(
        @Enumerated(EnumType.STRING) LibraryScope scope,
        @Nullable RegionCode region,
        @Nullable String sector,

        @Column(name = "department_region") @Nullable RegionCode departmentRegion,

        @Column(name = "department_code") @Nullable String departmentCode) {

    /**
     * An indicator of a department holds in the department's region.
     *
     * @throws jixiao.kit.problem.Refusal at the part that is missing or must not be there
     */
    public static Holding of(
            LibraryScope scope,
            @Nullable RegionCode region,
            @Nullable String sector,
            @Nullable OrganisationKey department) {
        switch (scope) {
            case COMMON -> {
                forbid(sector, "/sector", "共性指标不属于某个行业，请删去行业。");
                forbid(department, "/department", "共性指标不属于某个部门，请删去部门。");
            }
            case SECTOR -> {
                require(sector, "/sector", "请填写行业指标所属的行业，如“工会”。");
                forbid(department, "/department", "行业指标不属于某个部门，请删去部门。");
            }
            case DEPARTMENT -> {
                require(department, "/department", "请填写部门指标所属的部门，写作“区划代码/部门编码”。");
                forbid(sector, "/sector", "部门指标不属于某个行业，请删去行业。");
            }
            case FIXED -> {
                if ((sector == null) == (department == null)) {
                    throw Problem.INVALID_FIELD.at("/sector", "固定指标须注明必须采用它的行业或部门，二者填一项。");
                }
            }
        }
        if (department == null) {
            return new Holding(scope, region, sector, null, null);
        }
        if (region != null && !region.equals(department.region())) {
            throw Problem.INVALID_FIELD.at("/region", "部门的指标适用于部门所在的区划 " + department.region() + "，请改正或不填区划。");
        }
        return new Holding(scope, department.region(), sector, department.region(), department.code());
    }

    public @Nullable OrganisationKey department() {
        return departmentRegion == null || departmentCode == null
                ? null
                : new OrganisationKey(departmentRegion, departmentCode);
    }

    private static void require(@Nullable Object value, String pointer, String message) {
        if (value == null) {
            throw Problem.INVALID_FIELD.at(pointer, message);
        }
    }

    private static void forbid(@Nullable Object value, String pointer, String message) {
        if (value != null) {
            throw Problem.INVALID_FIELD.at(pointer, message);
        }
    }
}
