package jixiao.indicator.kinship;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.Indicator;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import jixiao.values.reading.Composite;
import jixiao.values.reading.IndicatorReader;
import jixiao.values.reading.IndicatorReading;
import jixiao.values.reading.Measure;
import jixiao.values.reading.MeasuredReading;
import jixiao.values.reading.UnitOfMeasure;

/** The unit costs a goal states, in the targets of its cost indicators or in their names. */
final class UnitCosts {
    private static final Set<String> PEOPLE = Set.of("人", "名", "位", "人次");
    private static final Set<String> TIMES = Set.of("次", "场", "场次", "期", "批");
    private static final Pattern OF_EACH_PERSON = Pattern.compile("人均|每人|每名");
    private static final Pattern NUMBER_AND_BEYOND = Pattern.compile("[0-9].*$");
    private static final Pattern SAYS_NO_ACTIVITY =
            Pattern.compile("标准|费用|成本|支出|缴纳|发放|经费|资金|单位|平均|人均|每人|单次|每次|每项|控制|开展|金额|预算|[费金额]$");
    private static final BigDecimal CENTS_PER_YUAN = BigDecimal.valueOf(100);

    private UnitCosts() {}

    static List<UnitCost> of(String projectName, GoalContent content) {
        return content.indicators().stream()
                .filter(row -> row.category() == Category.COST || row.subcategory() == Subcategory.COST)
                .flatMap(row -> costOf(projectName, row).stream())
                .toList();
    }

    private static Optional<UnitCost> costOf(String projectName, Indicator row) {
        return priceIn(row, row.target(), false)
                .flatMap(price -> named(projectName, row, price, row.target(), false))
                .or(() -> priceIn(row, row.name(), true)
                        .flatMap(price -> named(projectName, row, price, price.canonical(), true)));
    }

    private static Optional<UnitCost> named(
            String projectName, Indicator row, Measure price, String written, boolean inName) {
        String name = NUMBER_AND_BEYOND.matcher(PlainText.of(row.name())).replaceFirst("");
        Set<String> said = Vocabulary.groups(name);
        return activityOf(name, projectName)
                .map(activity -> new UnitCost(
                        row.position(),
                        activity,
                        per(row, price),
                        said.isEmpty() ? Vocabulary.groups(projectName) : said,
                        price.high()
                                .multiply(price.unit().factor().orElseThrow())
                                .divide(CENTS_PER_YUAN),
                        written.strip(),
                        inName));
    }

    /** A known activity, or the name itself without the words that only say that it costs something. */
    private static Optional<String> activityOf(String name, String projectName) {
        String bare = SAYS_NO_ACTIVITY.matcher(name).replaceAll("");
        return Vocabulary.activityOf(name)
                .or(() -> Optional.of(bare).filter(text -> text.length() > 1))
                .or(() -> Vocabulary.activityOf(projectName));
    }

    private static Optional<Measure> priceIn(Indicator row, String text, boolean inName) {
        return parts(IndicatorReader.read(text.replace("\n", "")))
                .flatMap(part -> part instanceof MeasuredReading read ? Stream.of(read.measure()) : Stream.empty())
                .filter(measure ->
                        measure.unit().isMoney() && measure.unit().factor().isPresent())
                .filter(measure -> !per(row, measure).isEmpty())
                .filter(measure -> !inName || !measure.per().isEmpty())
                .findFirst();
    }

    /** In one order and with one word for people and one for occasions. */
    private static String per(Indicator row, Measure price) {
        List<String> units = price.per().stream()
                .map(UnitOfMeasure::symbol)
                .filter(unit -> !unit.equals("年"))
                .map(UnitCosts::plain)
                .collect(Collectors.toCollection(ArrayList::new));
        if (!units.contains("人") && OF_EACH_PERSON.matcher(row.name()).find()) {
            units.add("人");
        }
        return units.stream().sorted().collect(Collectors.joining("·"));
    }

    private static String plain(String unit) {
        if (PEOPLE.contains(unit)) {
            return "人";
        }
        return TIMES.contains(unit) ? "次" : unit;
    }

    private static Stream<IndicatorReading> parts(IndicatorReading reading) {
        return reading instanceof Composite composite ? composite.parts().stream() : Stream.of(reading);
    }
}
