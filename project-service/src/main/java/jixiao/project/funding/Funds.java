package jixiao.project.funding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jixiao.kit.problem.Problem;
import jixiao.values.Money;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * The money of a project-year by source. Nothing is ever negative and no source is spent beyond its adjusted budget.
 * A document that names only a sum (S0, S3) has no sources but a stated total.
 */
@Embeddable
public class Funds {
    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "project_year_fund", joinColumns = @JoinColumn(name = "project_year_id"))
    @MapKeyColumn(name = "source")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<FundSource, Fund> bySource = new HashMap<>();

    private @Nullable Money statedTotal;

    public Funds() {}

    /** What the unit asks for: opening and adjusted budget at once, nothing spent. */
    public void open(List<FundAmount> amounts) {
        refuseRepeatedSources(amounts);
        statedTotal = null;
        Map<FundSource, Fund> opened = new EnumMap<>(FundSource.class);
        amounts.forEach(amount -> opened.put(amount.source(), Fund.opened(amount.amount())));
        become(opened);
    }

    /** What a document states; it replaces what stood before. */
    public void state(List<FundLine> lines, @Nullable Money total) {
        statedTotal = total;
        Map<FundSource, Fund> stated = new EnumMap<>(FundSource.class);
        lines.forEach(line -> stated.put(line.source(), new Fund(line.opening(), line.adjusted(), line.executed())));
        become(stated);
    }

    /**
     * Sets the given sources to new heights; the others stay.
     *
     * @throws jixiao.kit.problem.Refusal when a document states a total that the known sources do not make up
     */
    public void adjust(List<FundAmount> amounts) {
        refuseRepeatedSources(amounts);
        refuseTotalWithoutSources();
        for (int i = 0; i < amounts.size(); i++) {
            FundAmount amount = amounts.get(i);
            Fund fund = bySource.getOrDefault(amount.source(), Fund.opened(Money.ZERO));
            if (amount.amount().compareTo(fund.executed()) < 0) {
                throw Problem.INVALID_FIELD.at(
                        "/funds/" + i + "/amount",
                        "“" + amount.source().label() + "”已执行 " + fund.executed() + " 元，调整后的预算不能低于已执行数。");
            }
            bySource.put(amount.source(), fund.adjustedTo(amount.amount()));
        }
        statedTotal = null;
    }

    /** Sets what is spent so far of the given sources; the others stay. */
    public void execute(List<FundAmount> amounts) {
        refuseRepeatedSources(amounts);
        if (bySource.isEmpty()) {
            refuseTotalWithoutSources();
        }
        for (int i = 0; i < amounts.size(); i++) {
            FundAmount amount = amounts.get(i);
            Fund fund = bySource.getOrDefault(amount.source(), Fund.opened(Money.ZERO));
            if (amount.amount().compareTo(fund.adjusted()) > 0) {
                throw Problem.INVALID_FIELD.at(
                        "/funds/" + i + "/amount",
                        "“" + amount.source().label() + "”累计执行 " + amount.amount() + " 元，超过全年预算 " + fund.adjusted()
                                + " 元。请核对金额，或先办理预算调整。");
            }
            bySource.put(amount.source(), fund.executedTo(amount.amount()));
        }
    }

    /** In the order of the official forms. */
    public List<FundLine> lines() {
        return bySource.entrySet().stream()
                .map(entry -> FundLine.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(FundLine::source))
                .toList();
    }

    /** The budget of the year as adjusted, or as the document states it; null when it states none. */
    public @Nullable Money total() {
        if (statedTotal != null || bySource.isEmpty()) {
            return statedTotal;
        }
        return sum(Fund::adjusted);
    }

    public Money executed() {
        return sum(Fund::executed);
    }

    private Money sum(Function<Fund, Money> amount) {
        return bySource.values().stream().map(amount).reduce(Money.ZERO, Money::plus);
    }

    private void become(Map<FundSource, Fund> next) {
        bySource.keySet().retainAll(next.keySet());
        bySource.putAll(next);
    }

    /** A new height of one source says nothing of a total that the known sources do not make up. */
    private void refuseTotalWithoutSources() {
        if (statedTotal != null && !statedTotal.equals(sum(Fund::adjusted))) {
            throw Problem.ILLEGAL_STEP.because("本年度的预算总额 " + statedTotal + " 元来自文件，各项来源合计 " + sum(Fund::adjusted)
                    + " 元，其余没有写明来源。请先导入写明各项来源的文件，再办理调整或登记执行数。");
        }
    }

    private static void refuseRepeatedSources(List<FundAmount> amounts) {
        for (int i = 0; i < amounts.size(); i++) {
            FundSource source = amounts.get(i).source();
            if (amounts.subList(0, i).stream().anyMatch(earlier -> earlier.source() == source)) {
                throw Problem.INVALID_FIELD.at("/funds/" + i + "/source", "“" + source.label() + "”重复填写，同一来源只填一行。");
            }
        }
    }
}
