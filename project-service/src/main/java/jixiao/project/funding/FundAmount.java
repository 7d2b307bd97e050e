package jixiao.project.funding;

import jakarta.validation.constraints.NotNull;
import jixiao.kit.validation.BudgetAmount;
import jixiao.values.Money;

/** An amount of one source as a person or system gives it, in 元: the budget asked for, its new height, or what is spent. */
public record FundAmount(
        @NotNull(message = "请填写资金来源。") FundSource source,

        @NotNull(message = "请填写金额（元）。") @BudgetAmount Money amount) {}
