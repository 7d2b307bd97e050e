package jixiao.project.funding;

import jixiao.values.Money;

/** One source with its three amounts, as events and answers list it. */
public record FundLine(FundSource source, Money opening, Money adjusted, Money executed) {
    static FundLine of(FundSource source, Fund fund) {
        return new FundLine(source, fund.opening(), fund.adjusted(), fund.executed());
    }
}
