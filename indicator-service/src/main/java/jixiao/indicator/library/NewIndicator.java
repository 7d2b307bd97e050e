package jixiao.indicator.library;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jixiao.indicator.goals.OrganisationKey;
import jixiao.kit.validation.OneLine;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** An indicator that a person adds to the library. */
public record NewIndicator(
        @NotNull(message = "请选择适用范围：共性、行业、部门或固定。") LibraryScope scope,

        @Nullable RegionCode region,

        @Nullable @OneLine @Size(max = 50, message = "行业最长 50 个字。")
        String sector,

        @Nullable @Pattern(regexp = OrganisationKey.PATTERN, message = "部门写作“区划代码/部门编码”，如 640300/129。")
        String department,

        @NotNull(message = "请填写指标内容。") @Valid ContentEntry content) {

    /** @throws jixiao.kit.problem.Refusal at the part that does not fit the scope */
    public Holding holding() {
        return Holding.of(
                scope,
                region,
                sector == null || sector.isBlank() ? null : sector.strip(),
                department == null ? null : OrganisationKey.parse(department));
    }
}
