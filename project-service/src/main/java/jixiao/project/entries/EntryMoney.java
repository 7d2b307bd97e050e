package jixiao.project.entries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jixiao.forms.entry.EntryCell;
import jixiao.forms.entry.EntryFault;
import jixiao.forms.entry.EntryForm;
import jixiao.forms.layout.HeaderField;
import jixiao.project.funding.FundAmount;
import jixiao.project.funding.FundSource;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The money a form asks for, in 元. A form without sources, such as that of a project library, asks for 财政拨款.
 *
 * @param fields the field each amount was read from
 */
record EntryMoney(List<FundAmount> amounts, List<HeaderField> fields, List<EntryFault> faults) {
    private static final Map<HeaderField, FundSource> SOURCES = sources();

    private static Map<HeaderField, FundSource> sources() {
        Map<HeaderField, FundSource> sources = new LinkedHashMap<>();
        sources.put(HeaderField.APPROPRIATION, FundSource.APPROPRIATION);
        sources.put(HeaderField.OTHER_FUNDS, FundSource.OTHER);
        sources.put(HeaderField.CARRY_OVER, FundSource.CARRY_OVER);
        sources.put(HeaderField.TRANSFER_CENTRAL, FundSource.TRANSFER_CENTRAL);
        sources.put(HeaderField.TRANSFER_REGIONAL, FundSource.TRANSFER_REGIONAL);
        return sources;
    }

    static EntryMoney of(EntryForm form, MoneyUnit unit) {
        EntryMoney money = new EntryMoney(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        SOURCES.forEach((field, source) -> money.add(form, field, source, unit));
        boolean named = SOURCES.keySet().stream().anyMatch(form::has);
        if (!named) {
            money.add(form, HeaderField.ANNUAL, FundSource.APPROPRIATION, unit);
        } else {
            money.compare(form, HeaderField.ANNUAL, List.copyOf(SOURCES.keySet()), unit);
            money.compare(
                    form,
                    HeaderField.LOCAL_GROUP,
                    List.of(HeaderField.APPROPRIATION, HeaderField.OTHER_FUNDS, HeaderField.CARRY_OVER),
                    unit);
            money.compare(
                    form,
                    HeaderField.TRANSFER_GROUP,
                    List.of(HeaderField.TRANSFER_CENTRAL, HeaderField.TRANSFER_REGIONAL),
                    unit);
        }
        return money;
    }

    private void add(EntryForm form, HeaderField field, FundSource source, MoneyUnit unit) {
        Money amount = form.filled(field).map(cell -> read(cell, unit)).orElse(null);
        if (amount != null) {
            amounts.add(new FundAmount(source, amount));
            fields.add(field);
        }
    }

    private void compare(EntryForm form, HeaderField total, List<HeaderField> parts, MoneyUnit unit) {
        EntryCell cell = form.filled(total).orElse(null);
        Money stated = cell == null ? null : read(cell, unit);
        Money sum = Money.ZERO;
        for (int index = 0; index < fields.size(); index++) {
            sum = parts.contains(fields.get(index))
                    ? sum.plus(amounts.get(index).amount())
                    : sum;
        }
        if (stated != null && !stated.equals(sum)) {
            faults.add(cell.fault("合计为 " + stated + " 元，各项来源相加为 " + sum + " 元，请核对。"));
        }
    }

    private @Nullable Money read(EntryCell cell, MoneyUnit unit) {
        BigDecimal yuan = cell.number() == null ? null : cell.number().multiply(unit.yuan());
        if (yuan == null || yuan.signum() < 0) {
            faults.add(cell.fault("“" + cell.text() + "”不是金额，请填写不小于 0 的数字，不写单位。"));
            return null;
        }
        if (yuan.stripTrailingZeros().scale() > 2) {
            faults.add(cell.fault("“" + cell.text() + "”换算成元后超过两位小数，请改正。"));
            return null;
        }
        return Money.ofYuan(yuan.toPlainString());
    }
}
