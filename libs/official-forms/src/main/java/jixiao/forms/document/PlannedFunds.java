package jixiao.forms.document;

import org.jspecify.annotations.Nullable;

/**
 * The funds of a target table or library entry; a cell left blank is null, as O24 asks (S4 prints no 年度资金总额).
 *
 * @param total 项目总额
 * @param annual 年度资金总额, 项目年度金额 or 金额
 * @param local 本级资金: 资金总额
 * @param appropriation 其中：财政拨款
 * @param other 其他资金
 * @param carryOver 结余结转资金
 * @param transfer 转移市县（区）资金: 资金总额
 * @param transferCentral 其中：中央资金
 * @param transferRegional 自治区资金
 */
public record PlannedFunds(
        @Nullable WrittenAmount total,
        @Nullable WrittenAmount annual,
        @Nullable WrittenAmount local,
        @Nullable WrittenAmount appropriation,
        @Nullable WrittenAmount other,
        @Nullable WrittenAmount carryOver,
        @Nullable WrittenAmount transfer,
        @Nullable WrittenAmount transferCentral,
        @Nullable WrittenAmount transferRegional) {}
