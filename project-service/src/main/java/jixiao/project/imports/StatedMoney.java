package jixiao.project.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jixiao.forms.document.FormFinding;
import jixiao.forms.document.PlannedFunds;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.document.YearEnd.FundsLine;
import jixiao.project.funding.FundLine;
import jixiao.project.funding.FundSource;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * The money a form states, in 元: by source where it names sources, and in total. A target states the opening budget,
 * which is the adjusted one too; a self-evaluation states all three heights of each source.
 *
 * @param total what the form states for the year, else the sum of the sources, else the project's total; null when blank
 */
record StatedMoney(List<FundLine> lines, @Nullable Money total, List<FormFinding> findings) {

    static StatedMoney of(ProjectForm form) {
        return form.yearEnd() == null
                ? planned(form, form.funds())
                : atYearEnd(form, form.yearEnd().funds());
    }

    private static StatedMoney planned(ProjectForm form, PlannedFunds funds) {
        Map<FundSource, FundLine> lines = new EnumMap<>(FundSource.class);
        plan(lines, FundSource.APPROPRIATION, funds.appropriation());
        plan(lines, FundSource.OTHER, funds.other());
        plan(lines, FundSource.CARRY_OVER, funds.carryOver());
        plan(lines, FundSource.TRANSFER_CENTRAL, funds.transferCentral());
        plan(lines, FundSource.TRANSFER_REGIONAL, funds.transferRegional());
        Money stated = money(funds.annual());
        return checked(
                form, lines, stated, lines.isEmpty() && stated == null ? money(funds.total()) : stated, List.of());
    }

    private static void plan(Map<FundSource, FundLine> lines, FundSource source, @Nullable WrittenAmount written) {
        Money amount = money(written);
        if (amount != null) {
            lines.put(source, new FundLine(source, amount, amount, Money.ZERO));
        }
    }

    private static StatedMoney atYearEnd(ProjectForm form, List<FundsLine> rows) {
        Map<FundSource, FundLine> lines = new EnumMap<>(FundSource.class);
        List<FormFinding> findings = new ArrayList<>();
        Money total = null;
        for (FundsLine row : rows) {
            FundSource source = source(row.source());
            if (row.source().equals("TOTAL")) {
                total = first(row.adjusted(), row.opening());
            } else if (source == null) {
                findings.add(ImportFinding.FUNDS_SOURCE_UNPLACED.at(form.line(), row.caption(), row.caption()));
            } else if (first(row.adjusted(), row.opening(), row.executed()) != null) {
                lines.merge(source, line(source, row), StatedMoney::sum);
            }
        }
        return checked(form, lines, total, total, findings);
    }

    private static FundLine line(FundSource source, FundsLine row) {
        return new FundLine(
                source,
                orZero(first(row.opening(), row.adjusted())),
                orZero(first(row.adjusted(), row.opening())),
                orZero(money(row.executed())));
    }

    private static @Nullable FundSource source(String written) {
        return switch (written) {
            case "APPROPRIATION" -> FundSource.APPROPRIATION;
            case "OTHER" -> FundSource.OTHER;
            case "CARRY_OVER" -> FundSource.CARRY_OVER;
            case "CENTRAL" -> FundSource.TRANSFER_CENTRAL;
            case "REGIONAL" -> FundSource.TRANSFER_REGIONAL;
            default -> null;
        };
    }

    private static StatedMoney checked(
            ProjectForm form,
            Map<FundSource, FundLine> bySource,
            @Nullable Money stated,
            @Nullable Money total,
            List<FormFinding> before) {
        List<FormFinding> findings = new ArrayList<>(before);
        List<FundLine> lines = List.copyOf(bySource.values());
        Money sum = lines.stream().map(FundLine::adjusted).reduce(Money.ZERO, Money::plus);
        if (stated != null && !lines.isEmpty() && !stated.equals(sum)) {
            findings.add(ImportFinding.FUNDS_TOTAL_DIFFERS.at(form.line(), "年度资金总额", stated, sum));
        }
        Money year = total == null && !lines.isEmpty() ? sum : total;
        if (year == null) {
            findings.add(ImportFinding.MONEY_MISSING.at(form.line(), "年度资金总额"));
        }
        boolean negative = Stream.concat(
                        Stream.ofNullable(year),
                        lines.stream().flatMap(line -> Stream.of(line.opening(), line.adjusted(), line.executed())))
                .anyMatch(Money::isNegative);
        if (negative) {
            findings.add(ImportFinding.MONEY_NEGATIVE.at(form.line(), "年度资金总额"));
        }
        return new StatedMoney(lines, year, List.copyOf(findings));
    }

    private static FundLine sum(FundLine one, FundLine other) {
        return new FundLine(
                one.source(),
                one.opening().plus(other.opening()),
                one.adjusted().plus(other.adjusted()),
                one.executed().plus(other.executed()));
    }

    private static @Nullable Money first(@Nullable WrittenAmount... amounts) {
        return Stream.of(amounts)
                .map(StatedMoney::money)
                .filter(money -> money != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Money money(@Nullable WrittenAmount written) {
        return written == null ? null : written.money();
    }

    private static Money orZero(@Nullable Money money) {
        return money == null ? Money.ZERO : money;
    }
}
