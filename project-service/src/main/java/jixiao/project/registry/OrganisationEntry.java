package jixiao.project.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import jixiao.kit.validation.OneLine;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of an organisation.
 *
 * @param parent the department it belongs to; null for a department
 */
public record OrganisationEntry(
        @NotNull(message = "请填写区划代码（六位数字）。") RegionCode region,

        @NotBlank(message = "请填写组织机构代码。")
        @Pattern(regexp = "[0-9A-Za-z-]{1,32}", message = "组织机构代码由 1 至 32 位数字、字母或连字符组成。")
        String code,

        @NotBlank(message = "请填写单位名称。") @Size(max = 200, message = "单位名称最长 200 个字。") @OneLine
        String name,

        @Size(max = 50, message = "别名最多 50 个。") @Nullable
        List<@NotBlank(message = "别名不能为空。") @Size(max = 200, message = "别名最长 200 个字。") @OneLine String> aliases,

        @Valid @Nullable Parent parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public OrganisationEntry {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }

    /** @throws jixiao.kit.problem.Refusal when it would end before it begins */
    void checkValidity() {
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw Problem.INVALID_FIELD.at("/validTo", "停用日期不能早于启用日期（" + validFrom + "），请改正。");
        }
    }

    static OrganisationEntry named(RegionCode region, String code, String name) {
        return new OrganisationEntry(region, code, name, List.of(), null, null, null);
    }

    public record Parent(
            @NotNull(message = "请填写上级的区划代码。") RegionCode region,

            @NotBlank(message = "请填写上级的组织机构代码。")
            @Pattern(regexp = "[0-9A-Za-z-]{1,32}", message = "组织机构代码由 1 至 32 位数字、字母或连字符组成。")
            String code) {

        /** In the same words whether nobody registered it or the caller does not see it. */
        public Refusal notFound() {
            return Problem.INVALID_FIELD.at("/parent", "没有登记过上级单位 " + region + "/" + code + "，或不在您的权限范围内；请先登记上级或核对代码。");
        }
    }
}
