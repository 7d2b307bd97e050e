package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jixiao.evaluation.scoring.FollowedRule.ReadAs;
import jixiao.profiles.Attainment;
import jixiao.profiles.QualitativeRule;
import jixiao.values.FiscalYear;
import jixiao.values.reading.Direction;
import jixiao.values.reading.Frequency;
import jixiao.values.reading.Measure;
import jixiao.values.reading.MeasuredReading;
import jixiao.values.reading.UnitOfMeasure;

/**
 * Another way to take a row than the profile does, for a printed score that may have followed it.
 *
 * @param readAs what is read in another way
 */
record OtherReading(RowReading reading, ReadAs readAs) {
    /** Less of it is better, whatever class it stands in. */
    private static final Pattern UNWANTED = Pattern.compile("投诉|事故|差错|错误|受害|有害|成灾|灾害|火灾|变质|死亡|发病|患病|感染|逾期|延误|不良|缺陷"
            + "|空置|损失|控制率|调整率|变动率|结转|结余|违规|违法|违纪|失业|流失|返贫|辍学|能耗|排放|污染|超标|成本|费用|单价|支出");

    private static final Pattern BARE_SHARE = Pattern.compile("1(?:\\.0{1,6})?|0(?:\\.[0-9]{1,6})?");
    private static final Pattern DONE = Pattern.compile("(?:均|都|已|全部|按时|按期|如期|按计划)*完成(?:目标|任务|计划)?|已?达到(?:目标|要求)?");
    private static final Map<String, Integer> TIMES_A_YEAR = Map.of("半年", 2, "季度", 4, "季", 4, "月", 12);

    /**
     * A number that no sign binds to one way: an exact one as a floor, one under cost as a floor, and one of something
     * unwanted as a cap. A bare number of what is wanted is never a cap: full marks for half of it follow no rule. A bare
     * 0.92 that answers a percentage may be the share a spreadsheet keeps, 4次 that answers 每季度1次 the year's count, and
     * 完成 that answers words says that they are met.
     */
    static List<OtherReading> of(RowFacts row, RowReading usual, FiscalYear year, QualitativeRule grades) {
        if (usual.requirement() instanceof Requirement.InWords
                && usual.achievement() instanceof Achievement.InWords(String text)) {
            return DONE.matcher(text.strip()).matches() ? List.of(done(usual, text.strip())) : List.of();
        }
        if (!(Readings.of(row.target()) instanceof MeasuredReading measured)) {
            return List.of();
        }
        if (measured instanceof Frequency frequency) {
            return overTheYear(row, frequency, year, grades);
        }
        return measured.measure().unit().equals(UnitOfMeasure.PERCENT)
                        && BARE_SHARE.matcher(written(row)).matches()
                ? asPercent(row, year, grades)
                : otherDirections(row, usual, measured, year, grades);
    }

    private static OtherReading done(RowReading usual, String text) {
        RowReading met = new RowReading(usual.requirement(), new Achievement.Graded(Attainment.ACHIEVED));
        return new OtherReading(met, new ReadAs("实际完成值“" + text + "”读作达成", "请选择达成等级"));
    }

    private static List<OtherReading> overTheYear(
            RowFacts row, Frequency frequency, FiscalYear year, QualitativeRule grades) {
        Measure often = frequency.measure();
        Integer times = TIMES_A_YEAR.get(often.per().getFirst().symbol());
        boolean counted = Readings.of(row.actual()) instanceof MeasuredReading answer
                && answer.measure().per().isEmpty()
                && answer.measure().unit().equals(often.unit());
        if (times == null || !counted) {
            return List.of();
        }
        List<BigDecimal> values = often.values().stream()
                .map(value -> value.multiply(BigDecimal.valueOf(times)))
                .toList();
        String total = new Measure(often.operator(), values, often.unit(), List.of()).canonical();
        RowReading reading = RowReading.of(row.withTarget(total), year, grades);
        return List.of(
                new OtherReading(reading, new ReadAs("目标值“" + row.target() + "”按全年“" + total + "”计", "请写明全年的目标值")));
    }

    private static List<OtherReading> asPercent(RowFacts row, FiscalYear year, QualitativeRule grades) {
        ReadAs percent = new ReadAs("实际完成值“" + row.actual() + "”按小数读作百分数", "请补写百分号");
        RowFacts asPercent = row.withActual(PrintedNumbers.percent(new BigDecimal(written(row))));
        RowReading reading = RowReading.of(asPercent, year, grades);
        List<OtherReading> ways = new ArrayList<>();
        ways.add(new OtherReading(reading, percent));
        of(asPercent, reading, year, grades).forEach(way -> ways.add(new OtherReading(way.reading(), percent)));
        return ways;
    }

    private static List<OtherReading> otherDirections(
            RowFacts row, RowReading usual, MeasuredReading target, FiscalYear year, QualitativeRule grades) {
        boolean capped = RowReading.byClass(row) == Direction.REVERSE;
        boolean unwanted = UNWANTED.matcher(row.name()).find();
        return switch (target.operator()) {
            case UNSTATED, APPROX, AVERAGE -> {
                if (capped) {
                    yield List.of(asFloor(row, RowReading.of(row, year, grades, Direction.POSITIVE)));
                }
                yield unwanted ? List.of(asCap(row, RowReading.of(row, year, grades, Direction.REVERSE))) : List.of();
            }
            case EQ -> asBounds(row, usual, capped || unwanted);
            case GE, GT, LE, LT, BETWEEN -> List.of();
        };
    }

    private static List<OtherReading> asBounds(RowFacts row, RowReading usual, boolean alsoAsCap) {
        if (!(usual.requirement() instanceof Requirement.Between(BigDecimal low, BigDecimal high))) {
            return List.of();
        }
        OtherReading floor = asFloor(row, new RowReading(new Requirement.AtLeast(low, false), usual.achievement()));
        OtherReading cap = asCap(row, new RowReading(new Requirement.AtMost(high, false), usual.achievement()));
        return alsoAsCap ? List.of(floor, cap) : List.of(floor);
    }

    private static OtherReading asFloor(RowFacts row, RowReading reading) {
        return new OtherReading(reading, new ReadAs("目标值“" + row.target() + "”作为下限", "请写明“≥”或“≤”"));
    }

    private static OtherReading asCap(RowFacts row, RowReading reading) {
        return new OtherReading(reading, new ReadAs("目标值“" + row.target() + "”作为上限", "请写明“≥”或“≤”"));
    }

    private static String written(RowFacts row) {
        return row.actual() == null
                ? ""
                : Normalizer.normalize(row.actual(), Normalizer.Form.NFKC).strip();
    }
}
