package jixiao.indicator.library;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import jixiao.values.reading.Confidence;
import jixiao.values.reading.IndicatorReader;
import jixiao.values.reading.IndicatorReading;
import jixiao.values.reading.Measure;
import jixiao.values.reading.Operator;
import jixiao.values.reading.Quantity;

/**
 * What approved goals usually aim at, over the targets that are one number and measure the same thing. Each quartile is a
 * number somebody wrote (nearest rank), converted where units differ; numbers of other units are counted, never mixed in.
 *
 * @param operator the most frequent one
 * @param unit the one most written, with its denominators: %, 元/人
 * @param lowerQuartile at most a quarter of the targets lie below it
 * @param measured how many uses the figures are made of
 * @param others uses with words, several numbers, another unit, or a doubtful reading
 */
public record TypicalTarget(
        Operator operator,
        String unit,
        BigDecimal lowerQuartile,
        BigDecimal median,
        BigDecimal upperQuartile,
        long measured,
        long others) {

    /** Empty when no target is a number. */
    public static Optional<TypicalTarget> of(List<WrittenTarget> written) {
        List<ReadTarget> numbers =
                written.stream().flatMap(target -> number(target).stream()).toList();
        return largestGroup(numbers).map(group -> {
            MeasuredAlike unit = mostFrequent(group, MeasuredAlike::of);
            long measured = uses(group);
            long all = written.stream().mapToLong(WrittenTarget::uses).sum();
            TreeMap<BigDecimal, Long> sorted = new TreeMap<>();
            group.forEach(target -> sorted.merge(unit.convert(target.measure()), target.uses(), Long::sum));
            return new TypicalTarget(
                    mostFrequent(group, Measure::operator),
                    unit.text(),
                    atRank(sorted, (measured + 3) / 4),
                    atRank(sorted, (measured + 1) / 2),
                    atRank(sorted, (3 * measured + 3) / 4),
                    measured,
                    all - measured);
        });
    }

    private static Optional<ReadTarget> number(WrittenTarget target) {
        IndicatorReading reading = IndicatorReader.read(target.target());
        return reading instanceof Quantity quantity && quantity.confidence() != Confidence.DOUBTFUL
                ? Optional.of(new ReadTarget(quantity.measure(), target.uses()))
                : Optional.empty();
    }

    private static Optional<List<ReadTarget>> largestGroup(List<ReadTarget> numbers) {
        Map<MeasuredAlike, List<ReadTarget>> groups = new LinkedHashMap<>();
        for (ReadTarget number : numbers) {
            MeasuredAlike unit = MeasuredAlike.of(number.measure());
            MeasuredAlike group = groups.keySet().stream()
                    .filter(unit::measuresLike)
                    .findFirst()
                    .orElse(unit);
            groups.computeIfAbsent(group, first -> new ArrayList<>()).add(number);
        }
        return groups.values().stream().max(Comparator.comparing(TypicalTarget::uses));
    }

    private static long uses(List<ReadTarget> targets) {
        return targets.stream().mapToLong(ReadTarget::uses).sum();
    }

    /** The first where several are written equally often. */
    private static <T> T mostFrequent(List<ReadTarget> group, Function<Measure, T> part) {
        Map<T, Long> counts = new LinkedHashMap<>();
        group.forEach(target -> counts.merge(part.apply(target.measure()), target.uses(), Long::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static BigDecimal atRank(TreeMap<BigDecimal, Long> sorted, long rank) {
        long passed = 0;
        for (Map.Entry<BigDecimal, Long> number : sorted.entrySet()) {
            passed += number.getValue();
            if (passed >= rank) {
                return number.getKey();
            }
        }
        throw new IllegalArgumentException("rank " + rank + " of " + passed);
    }

    private record ReadTarget(Measure measure, long uses) {}
}
