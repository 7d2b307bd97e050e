package jixiao.project.funding;

import jakarta.persistence.Embeddable;
import jixiao.values.Money;

/**
 * One source of a project-year's money, in 元.
 *
 * @param opening 年初预算数
 * @param adjusted 全年预算数: the opening budget until an adjustment
 * @param executed 全年执行数: cumulative
 */
@Embeddable
public record Fund(Money opening, Money adjusted, Money executed) {

    static Fund opened(Money amount) {
        return new Fund(amount, amount, Money.ZERO);
    }

    Fund adjustedTo(Money amount) {
        return new Fund(opening, amount, executed);
    }

    Fund executedTo(Money amount) {
        return new Fund(opening, adjusted, amount);
    }
}
