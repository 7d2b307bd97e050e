package jixiao.evaluation.report.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jixiao.values.FiscalYear;

/** @param unit {@code <region>/<code>} of the unit, or of a department with its units */
public record NewReport(
        @NotNull(message = "请写明单位 unit。")
        @Pattern(regexp = "[1-9][0-9]{5}/[^/\\p{Cc}]{1,64}", message = "unit 的写法为“区划代码/单位编码”，例如 640300/129001。")
        String unit,

        @NotNull(message = "请写明年度 fiscalYear。") FiscalYear fiscalYear) {}
