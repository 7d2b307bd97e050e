package jixiao.evaluation.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jixiao.profiles.RuleProfile;
import jixiao.values.FiscalYear;
import jixiao.values.reading.Confidence;
import jixiao.values.reading.IndicatorReader;
import jixiao.values.reading.IndicatorReading;
import jixiao.values.reading.MeasuredReading;
import jixiao.values.reading.Missing;
import jixiao.values.reading.Operator;

/**
 * Indicators of one name put together. What has no number, or a number that is not comparable, is left out and says
 * why; different units of measure never meet in one sum.
 */
public record IndicatorTotals(List<IndicatorTotal> indicators, List<LeftOut> leftOut) {

    public record LeftOut(UUID sheetId, String projectName, int position, String name, String reason) {}

    /** @param rules what the sums are scored by */
    public static IndicatorTotals of(List<IndicatorCell> cells, RuleProfile rules, FiscalYear year) {
        Map<String, List<IndicatorSum>> byName = new LinkedHashMap<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (IndicatorCell cell : cells) {
            reasonAgainst(cell)
                    .ifPresentOrElse(
                            reason -> leftOut.add(new LeftOut(
                                    cell.sheetId(), cell.projectName(), cell.position(), cell.name(), reason)),
                            () -> add(byName.computeIfAbsent(key(cell), key -> new ArrayList<>()), cell));
        }
        return new IndicatorTotals(
                byName.values().stream()
                        .flatMap(List::stream)
                        .map(sum -> sum.total(rules, year))
                        .toList(),
                leftOut);
    }

    private static String key(IndicatorCell cell) {
        return cell.category() + "/" + cell.subcategory() + "/" + cell.name().replaceAll("[\\s:：。，,]", "");
    }

    private static void add(List<IndicatorSum> sums, IndicatorCell cell) {
        MeasuredReading target = (MeasuredReading) IndicatorReader.read(cell.target());
        MeasuredReading actual = (MeasuredReading) IndicatorReader.read(cell.actual());
        sums.stream()
                .filter(sum -> sum.takes(target))
                .findFirst()
                .orElseGet(() -> {
                    sums.add(new IndicatorSum(cell, target));
                    return sums.getLast();
                })
                .add(cell, target, actual);
    }

    private static Optional<String> reasonAgainst(IndicatorCell cell) {
        IndicatorReading target = IndicatorReader.read(cell.target());
        IndicatorReading actual = IndicatorReader.read(cell.actual());
        if (actual instanceof Missing) {
            return Optional.of("没有实际完成值。");
        }
        if (!(target instanceof MeasuredReading asked) || !(actual instanceof MeasuredReading done)) {
            return Optional.of("指标值“%s”或实际完成值“%s”不是单个数值，不能相加。".formatted(cell.target(), cell.actual()));
        }
        if (asked.confidence() == Confidence.DOUBTFUL || done.confidence() == Confidence.DOUBTFUL) {
            return Optional.of("“%s”与“%s”的读数存疑，须人工核对。".formatted(cell.target(), cell.actual()));
        }
        if (asked.operator() == Operator.BETWEEN || done.operator() == Operator.BETWEEN) {
            return Optional.of("区间值不能相加。");
        }
        if (!asked.measure().unit().convertsTo(done.measure().unit())
                || !asked.measure().per().equals(done.measure().per())) {
            return Optional.of("指标值“%s”与实际完成值“%s”的计量单位不同。".formatted(cell.target(), cell.actual()));
        }
        boolean weightless = cell.adjusted() == null || cell.adjusted().signum() == 0;
        return IndicatorSum.isRatio(asked.measure()) && weightless
                ? Optional.of("项目没有预算数，比率无法按资金加权。")
                : Optional.empty();
    }
}
