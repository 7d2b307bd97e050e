package jixiao.project.library;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import jixiao.project.funding.FundAmount;

/**
 * What is spent so far (执行).
 *
 * @param asOf the day up to which the amounts are cumulative
 * @param funds cumulative per source; sources left out stay as they are
 */
public record ExecutionReport(
        @NotNull(message = "请填写执行数的截至日期。") LocalDate asOf,

        @Valid @NotEmpty(message = "请至少填写一项执行数。") List<@NotNull(message = "资金来源不能为空。") FundAmount> funds) {}
