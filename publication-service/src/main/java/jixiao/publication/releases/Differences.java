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

    /** In one recorded form: execution rates in percent on the adjusted budget, and the total of the row scores. */
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
        Figures.scoreOfRows(form)
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
        List<Statistics.Row> left = new ArrayList<>(printed.rows());
        for (int i = 0; i < computed.rows().size(); i++) {
            compareRow(found, "/statistics/rows/" + i, left, computed.rows().get(i));
        }
        for (Statistics.Row row : left) {
            found.add(
                    new Difference("/statistics/rows", row.project(), "", "统计表印有“" + row.project() + "”，已公开的自评表中没有。"));
        }
        return found;
    }

    /** Rows belong together by their project; what stands in the printed table and is met is taken from what is left. */
    private static void compareRow(
            List<Difference> found, String pointer, List<Statistics.Row> left, Statistics.Row is) {
        Statistics.Row was = left.stream()
                .filter(row -> row.project().equals(is.project()))
                .findFirst()
                .orElse(null);
        if (was == null) {
            found.add(new Difference(pointer, "", is.project(), "“" + is.project() + "”有自评表，印出的统计表中没有。"));
            return;
        }
        left.remove(was);
        compareMoney(
                found,
                pointer + "/amount",
                "评价金额",
                was.amount().money(),
                is.amount().money());
        if (was.result() != null && is.result() != null && was.result().compareTo(is.result()) != 0) {
            found.add(new Difference(
                    pointer + "/result",
                    was.result().toPlainString(),
                    is.result().toPlainString(),
                    "评价结果印为 " + was.result().toPlainString() + "，按自评表各项得分应为 "
                            + is.result().toPlainString() + "。"));
        }
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
