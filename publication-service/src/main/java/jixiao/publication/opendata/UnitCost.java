package jixiao.publication.opendata;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jixiao.forms.document.IndicatorRow;
import jixiao.values.reading.IndicatorReader;
import jixiao.values.reading.IndicatorReading;
import jixiao.values.reading.MeasuredReading;

/**
 * What one of something may cost, as an indicator's target states it.
 *
 * @param line of the indicator in its form, from 1
 * @param written the target, or the words in the name, as written
 * @param amount in 元, exact; of a range its upper end
 * @param per what the amount is for one of, such as 人 or 人·天
 */
public record UnitCost(int line, String indicator, String written, String operator, BigDecimal amount, String per) {
    private static final Pattern PRICE = Pattern.compile("[0-9]+(?:\\.[0-9]+)?(?:万|千)?元[/／][\\p{IsHan}·]{1,6}");
    private static final Map<String, BigDecimal> YUAN = Map.of(
            "元", BigDecimal.ONE,
            "千元", BigDecimal.valueOf(1_000),
            "万元", BigDecimal.valueOf(10_000),
            "亿元", BigDecimal.valueOf(100_000_000));

    /**
     * Empty when the indicator states no amount of money per something, neither in its target nor, as O8 has it, in its
     * name (“疗休养标准6000元/人，34人次”).
     */
    static Optional<UnitCost> of(int line, IndicatorRow row) {
        return read(line, row, row.target())
                .or(() -> PRICE.matcher(row.name())
                        .results()
                        .map(MatchResult::group)
                        .findFirst()
                        .flatMap(price -> read(line, row, price)));
    }

    private static Optional<UnitCost> read(int line, IndicatorRow row, String written) {
        IndicatorReading reading = IndicatorReader.read(written);
        List<String> per = reading.per();
        BigDecimal factor = YUAN.get(reading.unit());
        if (!(reading instanceof MeasuredReading measured) || per.isEmpty() || factor == null) {
            return Optional.empty();
        }
        return Optional.of(new UnitCost(
                line,
                row.name(),
                written,
                reading.operator().name(),
                measured.measure().high().multiply(factor),
                String.join("·", per)));
    }
}
