package jixiao.evaluation.monitoring;

import java.time.LocalDate;
import java.util.List;
import jixiao.profiles.Light;
import jixiao.profiles.Lights;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What a round knows without anybody typing it: the rows of the sheet, how much was planned by then, what was spent.
 *
 * @param content without a word of the unit
 */
public record RoundFacts(ReportContent content, Lights lights, FiscalYear year, LocalDate until) {

    public List<Judgement> rows(ReportContent filled) {
        RowLight light = new RowLight(lights, year, until);
        return filled.rows().stream().map(row -> light.of(row.progress())).toList();
    }

    public Judgement money(ReportContent filled) {
        ReportMoney money = filled.money();
        return MoneyLight.of(money.adjusted(), money.executed(), money.plannedShare(), lights);
    }

    /** The worst light of the report: of its rows and of the money. */
    public Light worst(ReportContent filled) {
        return Judgement.worstOf(Judgement.worst(rows(filled)), money(filled).light());
    }

    /** @param row position in the sheet, or null for the report as a whole */
    Light light(ReportContent filled, @Nullable Integer row) {
        if (row == null) {
            return worst(filled);
        }
        RowLight light = new RowLight(lights, year, until);
        return filled.rows().stream()
                .filter(one -> one.row() == row)
                .findFirst()
                .map(one -> light.of(one.progress()).light())
                .orElse(Light.GREY);
    }
}
