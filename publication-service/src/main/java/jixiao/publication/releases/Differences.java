package jixiao.publication.releases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.Statistics;
import jixiao.forms.document.YearEnd.FundsLine;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/** Holds what is printed against the figures it should follow from: execution rates, totals, statistics. */
public final class Differences {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Differences() {}

    /** In one form: execution rates in percent on the adjusted budget, and the total of the row scores. */
    public static List<Difference> within(ProjectForm form) {
        List<Difference> found = new ArrayList<>();
        if (form.yearEnd() == null) {
            return found;
        }
        List<FundsLine> funds = form.yearEnd().funds();
        for (int i = 0; i < funds.size(); i++) {
            compareRate(found, "/yearEnd/funds/" + i + "/rate", funds.get(i));
        }
        BigDecimal typed = form.yearEnd().totalScore();
        Figures.score(form)
                .filter(sum -> typed != null && sum.compareTo(typed) != 0)
                .ifPresent(sum -> found.add(new Difference(
                        "/yearEnd/totalScore",
                        typed.toPlainString(),
                        sum.toPlainString(),
                        "总分印为 " + typed.toPlainString() + "，按各项得分应为 " + sum.toPlainString() + "。")));
        return found;
    }

    /** Between the printed statistics table and the one the published sheets give. */
    public static List<Difference> between(@Nullable Statistics printed, @Nullable Statistics computed) {
        List<Difference> found = new ArrayList<>();
        if (printed == null || computed == null) {
            return found;
        }
        if (printed.total() != null && computed.total() != null) {
            compareMoney(
                    found,
                    "/statistics/total",
                    "总计",
                    printed.total().money(),
                    computed.total().money());
        }
        for (int i = 0; i < Math.min(printed.rows().size(), computed.rows().size()); i++) {
            Statistics.Row was = printed.rows().get(i);
            Statistics.Row is = computed.rows().get(i);
            String row = "/statistics/rows/" + i;
            compareMoney(
                    found,
                    row + "/amount",
                    "评价金额",
                    was.amount().money(),
                    is.amount().money());
            if (was.result() != null && is.result() != null && was.result().compareTo(is.result()) != 0) {
                found.add(new Difference(
                        row + "/result",
                        was.result().toPlainString(),
                        is.result().toPlainString(),
                        "评价结果印为 " + was.result().toPlainString() + "，按自评表各项得分应为 "
                                + is.result().toPlainString() + "。"));
            }
        }
        if (printed.rows().size() != computed.rows().size()) {
            found.add(new Difference(
                    "/statistics/rows",
                    Integer.toString(printed.rows().size()),
                    Integer.toString(computed.rows().size()),
                    "统计表印有 " + printed.rows().size() + " 行，已公开的自评表有 "
                            + computed.rows().size() + " 张。"));
        }
        return found;
    }

    private static void compareRate(List<Difference> found, String pointer, FundsLine line) {
        if (line.rate() == null || line.adjusted() == null || line.executed() == null) {
            return;
        }
        Money adjusted = line.adjusted().money();
        Money executed = line.executed().money();
        if (adjusted == null
                || executed == null
                || adjusted.isZero()
                || !line.rate().matches("\\d+(\\.\\d+)?")) {
            return;
        }
        BigDecimal printed = new BigDecimal(line.rate());
        BigDecimal computed = executed.yuan()
                .multiply(HUNDRED)
                .divide(adjusted.yuan(), Math.max(2, printed.scale()), RoundingMode.HALF_UP);
        if (computed.setScale(printed.scale(), RoundingMode.HALF_UP).compareTo(printed) != 0) {
            found.add(new Difference(
                    pointer,
                    line.rate(),
                    computed.toPlainString(),
                    "执行率印为 " + line.rate() + "，" + line.executed().written() + " ÷ "
                            + line.adjusted().written() + " 为 " + computed.toPlainString() + "%。"));
        }
    }

    private static void compareMoney(
            List<Difference> found, String pointer, String field, @Nullable Money was, @Nullable Money is) {
        if (was != null && is != null && was.compareTo(is) != 0) {
            found.add(new Difference(
                    pointer, was.toString(), is.toString(), field + "印为 " + was + " 元，按自评表为 " + is + " 元。"));
        }
    }
}
