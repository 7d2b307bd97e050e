package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jixiao.profiles.Attainment;
import jixiao.profiles.QualitativeRule;
import jixiao.values.Category;
import jixiao.values.FiscalYear;
import jixiao.values.Subcategory;
import jixiao.values.reading.Answer;
import jixiao.values.reading.Comparison;
import jixiao.values.reading.Confidence;
import jixiao.values.reading.Dates;
import jixiao.values.reading.Deadline;
import jixiao.values.reading.Direction;
import jixiao.values.reading.Figures;
import jixiao.values.reading.Graded;
import jixiao.values.reading.IndicatorReading;
import jixiao.values.reading.MeasuredReading;
import jixiao.values.reading.Missing;
import jixiao.values.reading.Operator;
import jixiao.values.reading.Qualitative;
import jixiao.values.reading.UnitOfMeasure;
import jixiao.values.reading.Unreadable;

/**
 * A row with its target and its actual value read and set against each other in one unit. The direction comes from the
 * operator, then from the class: a bare number under cost is a cap, any other one is a floor.
 */
record RowReading(Requirement requirement, Achievement achievement) {
    /** Less of it is better, whatever class it stands in. */
    private static final Pattern UNWANTED = Pattern.compile("投诉|事故|差错|错误|受害|有害|成灾|灾害|火灾|变质|死亡|发病|患病|感染|逾期|延误|不良|缺陷"
            + "|空置|损失|控制率|调整率|变动率|结转|结余|违规|违法|违纪|失业|流失|返贫|辍学|能耗|排放|污染|超标|成本|费用|单价|支出");

    private static final Pattern BARE_SHARE = Pattern.compile("1(?:\\.0{1,6})?|0(?:\\.[0-9]{1,6})?");

    static RowReading of(RowFacts row, FiscalYear year, QualitativeRule grades) {
        return of(row, year, grades, byClass(row));
    }

    /**
     * The other ways to take a number that no sign binds to one: an exact one as a floor, one under cost as a floor, and
     * one of something unwanted as a cap. A bare number of what is wanted is never a cap: full marks for half of it
     * follow no rule. A bare 0.92 that answers a percentage may be the share a spreadsheet keeps.
     */
    static List<RowReading> otherWays(RowFacts row, RowReading usual, FiscalYear year, QualitativeRule grades) {
        if (!(Readings.of(row.target()) instanceof MeasuredReading measured)) {
            return List.of();
        }
        boolean answersPercent = measured.measure().unit().equals(UnitOfMeasure.PERCENT);
        if (answersPercent && BARE_SHARE.matcher(written(row)).matches()) {
            RowFacts asPercent = row.withActual(PrintedNumbers.percent(new BigDecimal(written(row))));
            List<RowReading> ways = new ArrayList<>();
            ways.add(of(asPercent, year, grades));
            ways.addAll(otherWays(asPercent, ways.getFirst(), year, grades));
            return ways;
        }
        boolean capped = byClass(row) == Direction.REVERSE;
        boolean unwanted = UNWANTED.matcher(row.name()).find();
        return switch (measured.operator()) {
            case UNSTATED, APPROX, AVERAGE -> {
                if (capped) {
                    yield List.of(of(row, year, grades, Direction.POSITIVE));
                }
                yield unwanted ? List.of(of(row, year, grades, Direction.REVERSE)) : List.of();
            }
            case EQ -> usual.asBounds(capped || unwanted);
            case GE, GT, LE, LT, BETWEEN -> List.of();
        };
    }

    private static String written(RowFacts row) {
        return row.actual() == null
                ? ""
                : Normalizer.normalize(row.actual(), Normalizer.Form.NFKC).strip();
    }

    private List<RowReading> asBounds(boolean alsoAsCap) {
        if (!(requirement instanceof Requirement.Between(BigDecimal low, BigDecimal high))) {
            return List.of();
        }
        RowReading floor = new RowReading(new Requirement.AtLeast(low, false), achievement);
        RowReading cap = new RowReading(new Requirement.AtMost(high, false), achievement);
        return alsoAsCap ? List.of(floor, cap) : List.of(floor);
    }

    private static Direction byClass(RowFacts row) {
        boolean cost = row.subcategory() == Subcategory.COST || row.category() == Category.COST;
        return cost ? Direction.REVERSE : Direction.POSITIVE;
    }

    private static RowReading of(RowFacts row, FiscalYear year, QualitativeRule grades, Direction whenUnstated) {
        IndicatorReading target = Readings.of(row.target());
        IndicatorReading actual = Readings.of(row.actual());
        if (actual instanceof Missing) {
            return new RowReading(new Requirement.Unclear(""), new Achievement.Missing("还没有实际完成值。"));
        }
        if (target instanceof Missing || row.target().isBlank()) {
            return unclear("目标值未填写，需人工评分。");
        }
        if (isInWords(target)) {
            return new RowReading(new Requirement.InWords(target.raw()), answer(actual, grades));
        }
        boolean doubtful = target.confidence() == Confidence.DOUBTFUL || actual.confidence() == Confidence.DOUBTFUL;
        if (doubtful && !Comparison.areDates(target, actual)) {
            return unclear("“%s”与“%s”的读数存疑，需人工评分。".formatted(target.raw(), actual.raw()));
        }
        return switch (Comparison.of(target, actual, whenUnstated, year)) {
            case Comparison.Met(Comparison.Evidence evidence) -> compared(evidence, target);
            case Comparison.Missed(Comparison.Evidence evidence) -> compared(evidence, target);
            case Comparison.NotComparable(String reason) -> unclear(reason + "，需人工评分。");
        };
    }

    /** Words, a deadline that only an occasion names (春节前), and whatever was not understood and has no figure in it. */
    private static boolean isInWords(IndicatorReading target) {
        return target instanceof Qualitative
                || target instanceof Graded
                || target instanceof Deadline deadline && deadline.due().isNamed()
                || target instanceof Unreadable && target.raw().chars().noneMatch(Character::isDigit);
    }

    private static Achievement answer(IndicatorReading actual, QualitativeRule grades) {
        if (actual instanceof MeasuredReading measured) {
            boolean percent = measured.measure().unit().equals(UnitOfMeasure.PERCENT);
            return new Achievement.Amount(measured.measure().low(), percent);
        }
        return grades.gradeNamed(actual.raw())
                .<Achievement>map(Achievement.Graded::new)
                .orElseGet(
                        () -> actual instanceof Graded graded ? graded(graded) : new Achievement.InWords(actual.raw()));
    }

    private static Achievement graded(Graded answer) {
        return new Achievement.Graded(Attainment.valueOf(answer.achievement().name()));
    }

    private static RowReading compared(Comparison.Evidence evidence, IndicatorReading target) {
        return switch (evidence) {
            case Figures figures ->
                new RowReading(
                        asked(figures, target.operator()),
                        new Achievement.Amount(
                                figures.actual(), figures.unit().equals(UnitOfMeasure.PERCENT.symbol())));
            case Dates dates ->
                new RowReading(new Requirement.ByDate(dates.due()), new Achievement.OnDate(dates.done()));
            case Answer answer ->
                new RowReading(
                        new Requirement.InWords(target.raw()),
                        new Achievement.Graded(
                                Attainment.valueOf(answer.achievement().name())));
        };
    }

    private static Requirement asked(Figures figures, Operator operator) {
        BigDecimal bound = figures.target();
        if (bound.signum() == 0 && !operator.isBound() && operator != Operator.BETWEEN) {
            return new Requirement.Nothing();
        }
        return switch (figures.direction()) {
            case POSITIVE -> new Requirement.AtLeast(bound, operator == Operator.GT);
            case REVERSE -> new Requirement.AtMost(bound, operator == Operator.LT);
            case NEUTRAL -> new Requirement.Between(figures.low(), figures.high());
        };
    }

    private static RowReading unclear(String reason) {
        return new RowReading(new Requirement.Unclear(reason), new Achievement.InWords(""));
    }
}
