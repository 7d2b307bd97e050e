package jixiao.publication.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.forms.document.PlannedFunds;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.document.YearEnd;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * The money of one source in the three phases of a budget, in 元; null where the form leaves it blank.
 *
 * @param source TOTAL or the source's code
 * @param caption as the form calls it
 */
public record FundsLine(
        String source,
        String caption,
        @Nullable Money opening,
        @Nullable Money adjusted,
        @Nullable Money executed) {

    /** As published: a plan has the first phase only. */
    static List<FundsLine> of(ProjectForm form) {
        if (form.yearEnd() != null) {
            return form.yearEnd().funds().stream().map(FundsLine::of).toList();
        }
        PlannedFunds funds = form.funds();
        List<FundsLine> lines = new ArrayList<>();
        plan(lines, "TOTAL", "年度资金总额", total(funds));
        plan(lines, "APPROPRIATION", "财政拨款", funds.appropriation());
        plan(lines, "OTHER", "其他资金", funds.other());
        plan(lines, "CARRY_OVER", "结余结转资金", funds.carryOver());
        plan(lines, "TRANSFER_CENTRAL", "转移支付（中央）", funds.transferCentral());
        plan(lines, "TRANSFER_REGIONAL", "转移支付（自治区）", funds.transferRegional());
        return lines;
    }

    /** O24: some forms leave the year's amount blank and state the total, or the local funds, only. */
    private static @Nullable WrittenAmount total(PlannedFunds funds) {
        return Stream.of(
                        Optional.ofNullable(funds.annual()),
                        Optional.ofNullable(funds.total()),
                        Optional.ofNullable(funds.local()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static FundsLine of(YearEnd.FundsLine line) {
        return new FundsLine(
                line.source(), line.caption(), money(line.opening()), money(line.adjusted()), money(line.executed()));
    }

    private static void plan(List<FundsLine> lines, String source, String caption, @Nullable WrittenAmount amount) {
        if (amount != null && amount.money() != null) {
            lines.add(new FundsLine(source, caption, amount.money(), null, null));
        }
    }

    private static @Nullable Money money(@Nullable WrittenAmount amount) {
        return amount == null ? null : amount.money();
    }
}
