package jixiao.project.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jixiao.kit.validation.OneLine;
import jixiao.values.RegionCode;

/** An organisation as people and systems name it: by region and code. */
public record UnitKey(
        @NotNull(message = "请填写单位的区划代码（六位数字）。") RegionCode region,

        @NotBlank(message = "请填写单位的组织机构代码。") @Size(max = 32, message = "组织机构代码最长 32 位。") @OneLine
        String code) {}
