package jixiao.publication.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.search.PublishedUnits;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/** A year of a unit on its page: what was planned and what was done, as far as it is published. */
record UnitYear(FiscalYear year, Map<DisclosureKind, PublishedUnits.YearFigures> kinds) {

    /** The oldest first. */
    static List<UnitYear> of(List<PublishedUnits.YearFigures> figures) {
        Map<FiscalYear, Map<DisclosureKind, PublishedUnits.YearFigures>> years = new TreeMap<>();
        figures.forEach(figure -> years.computeIfAbsent(figure.year(), year -> new EnumMap<>(DisclosureKind.class))
                .put(figure.kind(), figure));
        return years.entrySet().stream()
                .map(year -> new UnitYear(year.getKey(), year.getValue()))
                .toList();
    }

    static List<Bars> charts(List<UnitYear> years) {
        List<Bars.Figure> amounts = new ArrayList<>();
        List<Bars.Figure> scores = new ArrayList<>();
        for (UnitYear year : years) {
            add(amounts, year, "plan", year.planned());
            add(amounts, year, "result", year.executed());
            if (year.score() != null) {
                scores.add(new Bars.Figure(year.year() + "年", "result", year.score(), Wording.points(year.score())));
            }
        }
        return Stream.of(Bars.of("amounts", "各年度金额（万元）", amounts), Bars.of("scores", "自评得分平均（分）", scores))
                .flatMap(Optional::stream)
                .toList();
    }

    private static void add(List<Bars.Figure> amounts, UnitYear year, String series, @Nullable Money amount) {
        if (amount != null) {
            String label = year.year() + (series.equals("plan") ? " 目标" : " 执行");
            amounts.add(new Bars.Figure(label, series, amount.yuan(), Wording.wan(amount)));
        }
    }

    public long forms() {
        return kinds.values().stream()
                .mapToLong(PublishedUnits.YearFigures::forms)
                .sum();
    }

    /** What the goals of the year were to cost; before they are published, what the library says. */
    public @Nullable Money planned() {
        PublishedUnits.YearFigures goals = kinds.getOrDefault(DisclosureKind.TARGET, kinds.get(DisclosureKind.LIBRARY));
        return goals == null ? null : goals.amount();
    }

    public @Nullable Money executed() {
        PublishedUnits.YearFigures sheets = kinds.get(DisclosureKind.SELF_EVALUATION);
        return sheets == null ? null : sheets.amount();
    }

    public @Nullable BigDecimal score() {
        PublishedUnits.YearFigures sheets = kinds.get(DisclosureKind.SELF_EVALUATION);
        return sheets == null ? null : sheets.score();
    }
}
